package readout.model;

import java.util.Optional;

/**
 * Who, resolved as far as the text and the actor table allow.
 *
 * @param name the resolved name ("Vladimir Putin", "United States") or the description of an
 *     unnamed one ("senior administration official")
 * @param named whether it is a name rather than a description
 * @param actorId the id in the actor table
 * @param country the ISO 3166 alpha-3 code of the state it acts for
 * @param sector the PLOVER sector code ("GOV", "MIL"); empty where unknown
 */
public record ActorValue(
    String name,
    boolean named,
    Optional<String> actorId,
    Optional<String> country,
    Optional<String> sector)
    implements Value {
  /** A described, unnamed actor. */
  public static ActorValue described(String description, Optional<String> country) {
    return new ActorValue(description, false, Optional.empty(), country, Optional.empty());
  }

  @Override
  public String label() {
    return name;
  }
}

package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Kind;
import readout.model.PloverType;

/**
 * A rule over clauses, as {@code rules.yaml} holds it.
 *
 * @param id unique and stable
 * @param version rises when its readings may change
 * @param kind what it yields
 * @param type the PLOVER type; empty where none fits
 * @param verbs the verbs that trigger it, as lemmas, with a particle where it has one ("shoot
 *     down")
 * @param objects the nouns, as lemmas, one of which the object must be or contain; empty for any
 * @param objectRequired whether the clause must have an object at all
 * @param recipients where the recipient is looked for, in order: "object", "object-of" (the owner
 *     or target inside the object), "subject" and "host" (where others act on them),
 *     "clause-subject" (who acts in the clause below the verb), "complement" (inside what the verb
 *     is completed by), a preposition; "clause" wherever it stands is the last resort: the other
 *     side in the clause
 * @param recipientRequired whether there must be one that acts
 * @param unless nouns, as lemmas, that the object and the recipients must not be
 * @param clause the name of what {@link Conditions}, {@link Standing}, {@link RuleFit} and {@link
 *     FactualityGate} ask of the clause and its sides; "" for nothing
 * @param actorFrom "subject"; "speaker" for where one stands towards what he tells; "person" for
 *     what only people do; "from" for who stands behind that word
 * @param match sentences it must read
 * @param reject sentences it must not read
 */
public record EventRule(
    String id,
    int version,
    Kind kind,
    Optional<PloverType> type,
    Set<String> verbs,
    Set<String> objects,
    boolean objectRequired,
    List<String> recipients,
    boolean recipientRequired,
    Set<String> unless,
    String clause,
    String actorFrom,
    List<String> match,
    List<String> reject) {
  /** Copies the collections. */
  public EventRule {
    verbs = Set.copyOf(verbs);
    objects = Set.copyOf(objects);
    unless = Set.copyOf(unless);
    recipients = List.copyOf(recipients);
    match = List.copyOf(match);
    reject = List.copyOf(reject);
  }

  /** Whether who speaks acts: the clause tells where they stand. */
  boolean bySpeaker() {
    return actorFrom.equals("speaker");
  }
}

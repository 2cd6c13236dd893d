package readout.times;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/**
 * Words beside an expression that belong to it or change what it comes to.
 *
 * @param before whether they stand before it
 * @param takesIn whether the mention takes them in
 */
record Modifier(
    String name,
    boolean before,
    Pattern pattern,
    List<String> groups,
    Effect effect,
    boolean takesIn,
    List<String> yes) {
  private static final int REACH = 40;

  static Modifier of(
      String name,
      boolean before,
      String expanded,
      String effect,
      boolean takesIn,
      List<String> yes) {
    String gap = "[\\s\\u00A0]{0,2}";
    String whole =
        before
            ? "(?<![\\p{L}\\p{N}])(?:" + expanded + ")" + gap + "$"
            : gap + "(?:" + expanded + ")";
    return new Modifier(
        name,
        before,
        Pattern.compile(whole, Pattern.CASE_INSENSITIVE),
        Rule.groupsOf(expanded),
        Effect.valueOf(effect.toUpperCase(Locale.ROOT)),
        takesIn,
        List.copyOf(yes));
  }

  /** The expression with these words; empty where they are not there or do not suit it. */
  Optional<Found> beside(String text, Span sentence, Found found, Words words) {
    Span span = found.span();
    if (!effect.applies(found.sense(), span.of(text))) {
      return Optional.empty();
    }
    Matcher matcher =
        before
            ? pattern
                .matcher(text)
                .region(Math.max(sentence.start(), span.start() - REACH), span.start())
            : pattern
                .matcher(text)
                .region(span.end(), Math.min(sentence.end(), span.end() + REACH));
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(true);
    if (before ? !matcher.find() : !matcher.lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> taken = Rule.taken(matcher, groups);
    String part = Optional.ofNullable(taken.get("part")).flatMap(words::part).orElse("");
    Sense sense = effect.on(found.sense(), part);
    Optional<String> zone = Optional.ofNullable(taken.get("zone")).flatMap(words::zone);
    if (zone.isPresent()) {
      sense = sense.at(sense.clock(), zone);
    }
    Span whole = takesIn ? span.union(new Span(matcher.start(), matcher.end())) : span;
    return Optional.of(new Found(whole, sense));
  }
}

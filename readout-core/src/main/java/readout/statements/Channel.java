package readout.statements;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Through which channel something was said, read from the words around the cue. Stateless. */
final class Channel {
  private record Rule(Pattern words, String channel) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "\\b(?:said|says|wrote|added|announced|posted|confirmed|announcing)?\\s*(?:on|via|in) (?:a )?(?:Twitter|tweets?|series of tweets)\\b|\\btweet(?:ed|ing|s)\\b",
              "post on Twitter"),
          rule(
              "\\b(?:on|via|in) (?:his|her|its|their|a)? ?(?:Facebook|Telegram|Instagram|Truth Social|Weibo|VKontakte)(?: page| post| channel)?\\b",
              "post"),
          rule(
              "\\b(?:in|at|during) (?:a|an|his|her|their|the)? ?(?:\\p{L}+ ){0,2}(?:news|press) (?:conference|briefing)\\b|\\bat a briefing\\b|\\bbriefed reporters\\b",
              "news conference"),
          rule(
              "\\b(?:in|during) an? (?:\\p{L}+ ){0,3}interview\\b|\\binterview(?:ed)? (?:with|by|on)\\b",
              "interview"),
          rule(
              "\\b(?:in|during|at) (?:a|an|his|her|the) (?:\\p{L}+ ){0,3}(?:speech|address|remarks|rally)\\b",
              "speech"),
          rule(
              "\\b(?:in|via|said|released|issued|published) (?:a|an|the|his|her|its|their)? ?(?:\\p{L}+[’']?s? ){0,3}statement\\b|\\bstatement (?:said|from|by|announcing)\\b",
              "statement"),
          rule(
              "\\bin (?:a|an) (?:\\p{L}+ ){0,2}(?:letter|email|e-mail|text message|memo)\\b|\\bvia text message\\b",
              "letter or message"),
          rule("\\b(?:told|tells|telling) reporters\\b", "told reporters"),
          rule("\\breadout\\b", "readout"),
          rule("\\bin comments to\\b", "comments to news agencies"));
  private static final String NAME = "\\p{Lu}[\\p{L}.&’'-]*+";

  /** "told KTRS radio": an outlet may say what it is. */
  private static final String KIND =
      "(?: (?:radio|television|newspaper|magazine|TV|station)(?: " + NAME + "){0,3})?";

  /** What may follow an outlet; "told the Czech people" goes on with another noun. */
  private static final String NEXT =
      "that|in|on|at|during|for|after|last|by|while|when|as|the|he|she|it|they|there|earlier|via"
          + "|from|a|an|his|her|its|their|this";

  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:told|tells|telling) ((?:the )?"
              + NAME
              + "(?: (?:of )?"
              + NAME
              + "){0,3}+"
              + KIND
              + ")(?! (?!"
              + NEXT
              + ")\\p{Ll})");

  private static final Pattern TELLING = Pattern.compile("\\b(?:told|tells|telling)\\b");

  private Channel() {}

  /** The channel that the sentence tells of beside its cue; empty where it tells of none. */
  static Optional<String> read(String sentence, String cue) {
    if (cue.startsWith("(@")) {
      return Optional.of(RULES.get(0).channel());
    }
    Matcher told = TOLD.matcher(sentence);
    // "a source told NPR that X told Y": which of the two tells an outlet is not shown
    boolean once = TELLING.matcher(sentence).results().count() == 1;
    if (cue.matches("(?:told|tells|telling)") && once && told.find()) {
      return Optional.of("told " + told.group(1).replaceAll("(?:[’']s|[.’'])+$", ""));
    }
    for (Rule rule : RULES) {
      Matcher words = rule.words.matcher(sentence);
      if (words.find()
          && (!words.group().matches("tweet(?:ed|s|ing)") || cue.startsWith("tweet"))) {
        return Optional.of(rule.channel);
      }
    }
    return Optional.empty();
  }

  private static Rule rule(String words, String channel) {
    return new Rule(
        Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), channel);
  }
}

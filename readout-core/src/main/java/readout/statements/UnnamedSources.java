package readout.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Sources that people marked and that are called by a common noun ("a senior official"): what they
 * marked of actors beside names. Stateless and thread-safe.
 */
public final class UnnamedSources {
  /** What may be said to tell, beside papers, and does nothing. */
  private static final Set<String> THINGS =
      Set.of(
          ("percent % half third quarter average rate result return datum analysis research evidence review"
                  + " record list account test course ad advertisement commercial book novel movie film"
                  + " speech remark comment question message tweet post polling program platform"
                  + " website site page rule regulation legislation agreement proposal plan decision"
                  + " debate case initiative system district parade event history logic rumor")
              .split(" "));

  private UnnamedSources() {}

  /**
   * The noun that heads the source of an attribution; empty where a name, a pronoun or a thing
   * ("the report") does, or no part of it stands in the sentence.
   *
   * @param attribution in places of the source text, as it was marked
   */
  public static Optional<Token> head(Analysis analysis, Sentence sentence, RoleSpans attribution) {
    List<Span> source = attribution.source();
    return sentence.tokens().stream()
        .filter(token -> within(analysis, token, source))
        .filter(token -> sentence.head(token).filter(up -> within(analysis, up, source)).isEmpty())
        .findFirst()
        .filter(token -> token.noun() && !token.properNoun())
        .filter(token -> !Papers.named(token.lemma()) && !THINGS.contains(token.lemma()))
        .filter(token -> analysis.cast().mention(sentence, token).isEmpty());
  }

  private static boolean within(Analysis analysis, Token token, List<Span> source) {
    Span place = analysis.report().body().toSource(token.span());
    return source.stream().anyMatch(span -> span.covers(place));
  }
}

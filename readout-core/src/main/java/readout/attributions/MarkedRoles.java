package readout.attributions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Attributions as whole phrases, as PolNeAR's guidelines have people mark them: the source with all
 * that describes it, the cue with its auxiliaries and denials, the content with its quotation marks
 * and its "that". A quotation that goes on after its cue is content of that cue. Stateless and
 * thread-safe.
 */
public final class MarkedRoles {
  private final String text;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final List<Span> cues;

  private MarkedRoles(
      String text, List<Sentence> sentences, List<Quotation> quotations, List<Span> cues) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
    this.cues = cues;
  }

  /**
   * The attributions of a report with their roles marked, in the order given; one that only goes on
   * from another is part of that one.
   *
   * @param text the body text
   * @param sentences its sentences, parsed
   * @param quotations its quotations
   * @param attributions its attributions
   */
  public static List<RoleSpans> of(
      String text,
      List<Sentence> sentences,
      List<Quotation> quotations,
      List<Attribution> attributions) {
    List<Span> cues = attributions.stream().flatMap(each -> each.cue().stream()).toList();
    MarkedRoles roles = new MarkedRoles(text, sentences, quotations, cues);
    // attributions share a source's head where one goes on from the other
    Map<Attribution.Head, Integer> last = new LinkedHashMap<>();
    List<RoleSpans> marked = new ArrayList<>();
    for (Attribution attribution : attributions) {
      RoleSpans own = roles.mark(attribution);
      Optional<Integer> before =
          attribution.cue().isPresent() ? Optional.empty() : attribution.source().map(last::get);
      if (before.isPresent()) {
        marked.set(before.orElseThrow(), joined(marked.get(before.orElseThrow()), own));
      } else {
        attribution.source().ifPresent(head -> last.put(head, marked.size()));
        marked.add(own);
      }
    }
    return List.copyOf(marked);
  }

  private RoleSpans mark(Attribution attribution) {
    Optional<Sentence> told = attribution.cue().flatMap(this::holding);
    Optional<Span> cue =
        attribution
            .cue()
            .map(
                span ->
                    told.map(sentence -> CuePhrase.of(sentence, span, attribution.content()))
                        .orElse(span));
    Optional<Token> relative =
        told.flatMap(
            sentence -> attribution.cue().flatMap(span -> Relatives.object(sentence, span)));
    List<Span> content = ContentPieces.of(text, relative, cue, quotations, attribution.content());
    List<Span> taken = Stream.concat(cue.stream(), content.stream()).toList();
    List<Span> source =
        attribution.source().stream().map(head -> source(head, attribution.cue(), taken)).toList();
    return new RoleSpans(source, cue.stream().toList(), content);
  }

  private Span source(Attribution.Head head, Optional<Span> cue, List<Span> taken) {
    Sentence sentence = sentences.get(head.sentence());
    Token word = sentence.tokens().get(head.token());
    List<Span> others = cues.stream().filter(other -> cue.filter(other::equals).isEmpty()).toList();
    return cue.flatMap(span -> Relatives.subject(sentence, span))
        .map(Token::span)
        .orElseGet(() -> SourcePhrase.of(sentence, word, taken, others));
  }

  private Optional<Sentence> holding(Span span) {
    return sentences.stream().filter(sentence -> sentence.span().covers(span)).findFirst();
  }

  private static RoleSpans joined(RoleSpans first, RoleSpans more) {
    return new RoleSpans(
        first.source(),
        first.cue(),
        Stream.concat(first.content().stream(), more.content().stream()).toList());
  }
}

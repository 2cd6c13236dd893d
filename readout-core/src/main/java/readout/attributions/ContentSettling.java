package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.tagging.TaggedText;

/**
 * Where the tree and a trained tagger differ on which words of the cue's sentence are its content,
 * the tagger is followed if it is sure enough of the words on which they differ. What stands wholly
 * between quotation marks is left alone: its marks tell where it ends. What of an attribution the
 * tagger does not bear out is told as doubts. Immutable.
 */
final class ContentSettling {
  /**
   * The mean of the logarithms of the odds. From here on the tagger was right on 85 and the tree on
   * 17 of 119 contents of PolNeAR's dev part, before what {@link SoundContent} holds back.
   */
  private static final double SURE = 2;

  private static final double MOST = 0.9999;

  private static final Set<Attribution.Form> SETTLED =
      Set.of(Attribution.Form.INDIRECT, Attribution.Form.MIXED);
  private static final Set<String> RULES =
      Set.of("attribution.say", "attribution.both", "attribution.find", "attribution.hold");

  private final TaggedText tagged;

  ContentSettling(TaggedText tagged) {
    this.tagged = tagged;
  }

  /** The attributions, with the contents that are settled on. */
  List<Attribution> settle(
      String text,
      List<Sentence> sentences,
      List<Quotation> quotations,
      List<Attribution> attributions) {
    if (attributions.isEmpty()) {
      return attributions;
    }
    TaggerDoubts doubts = new TaggerDoubts(sentences, tagged);
    List<Attribution> settled = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Attribution followed =
          attribution
              .cue()
              .filter(cue -> SETTLED.contains(attribution.form()))
              .filter(cue -> RULES.contains(attribution.rule()))
              .flatMap(cue -> tagged.towards(cue))
              .flatMap(
                  roles ->
                      settled(
                          text,
                          sentences.get(attribution.sentence()),
                          quotations,
                          roles,
                          attribution))
              .orElse(attribution);
      settled.add(followed.doubted(doubts.of(followed)));
    }
    return settled;
  }

  private Optional<Attribution> settled(
      String text,
      Sentence sentence,
      List<Quotation> quotations,
      RoleSpans roles,
      Attribution attribution) {
    Span cue = attribution.cue().orElseThrow();
    List<Span> theirs = TaggedPieces.of(text, sentence, cue, roles.content());
    List<Token> differing = differing(sentence, attribution.content(), theirs);
    // "asked them to leave": an act's words begin with its verb
    boolean act = attribution.content().stream().anyMatch(piece -> piece.overlaps(cue));
    if (act
        || theirs.isEmpty()
        || differing.isEmpty()
        || !SoundContent.is(sentence, cue, attribution.content(), theirs)) {
      return Optional.empty();
    }
    double odds = 0;
    double sure = 0;
    double[] chances = tagged.content(cue, differing.stream().map(Token::span).toList());
    for (int i = 0; i < chances.length; i++) {
      boolean in = covered(theirs, differing.get(i));
      double chance = Math.min(MOST, told(in ? chances[i] : 1 - chances[i]));
      odds += Math.log(chance / (1 - chance)) / differing.size();
      sure += chance / differing.size();
    }
    if (!(odds >= SURE)) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>(theirs);
    attribution.content().stream()
        .filter(piece -> !piece.overlaps(sentence.span()))
        .forEach(content::add);
    content.sort(null);
    return Optional.of(
        new Attribution(
            attribution.sentence(),
            attribution.cue(),
            attribution.source(),
            content,
            QuotedShare.form(text, content, quotations.stream().map(Quotation::inner).toList()),
            attribution.rule(),
            Optional.of(new Attribution.Tagging(tagged.reader(), sure)),
            List.of()));
  }

  /** One half where the tagger cannot tell. */
  private static double told(double chance) {
    return Double.isNaN(chance) ? 0.5 : chance;
  }

  /** The words that are in one of the contents only. */
  private static List<Token> differing(Sentence sentence, List<Span> ours, List<Span> theirs) {
    List<Token> differing = new ArrayList<>();
    boolean begunOurs = false;
    boolean begunTheirs = false;
    for (Token word : sentence.tokens()) {
      if (!TaggedPieces.isWord(word)) {
        continue;
      }
      boolean opening = TaggedPieces.opens(word);
      boolean inOurs = covered(ours, word) && (begunOurs || !opening);
      boolean inTheirs = covered(theirs, word) && (begunTheirs || !opening);
      begunOurs |= inOurs;
      begunTheirs |= inTheirs;
      if (inOurs != inTheirs) {
        differing.add(word);
      }
    }
    return differing;
  }

  private static boolean covered(List<Span> pieces, Token word) {
    return pieces.stream().anyMatch(piece -> piece.overlaps(word.span()));
  }
}

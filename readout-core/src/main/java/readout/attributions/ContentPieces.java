package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.model.Token;

/**
 * The pieces of a content as they stand in the text: with the marks of their quotations and the
 * "that" before them, without the cue they were found with and without the point that ends the
 * sentence. Stateless.
 */
final class ContentPieces {
  private static final Pattern THAT = Pattern.compile("\\b[Tt]hat,?\\s*\\z");
  private static final int NEAR = 8;
  // "“a burden,” and was told that it was “a shame”": a few words of the report's between two marks
  private static final Pattern FEW_WORDS = Pattern.compile("[ ,]*[a-z]+(?: [a-z]+){0,4}[ ,]*");
  private static final Pattern ENDS = Pattern.compile("[.,;:\\s]*\\z");
  // "in the U.S.", "in Harlan, Ky., ..."
  private static final Pattern ABBREVIATED = Pattern.compile("(?<=\\.\\p{L})\\.|\\.(?=[,;])");

  private ContentPieces() {}

  /**
   * The pieces.
   *
   * @param text the body text
   * @param relative the relative pronoun that stands for a part of the content
   * @param cue the cue's whole phrase
   * @param quotations the report's quotations
   * @param content the pieces as they were found
   */
  static List<Span> of(
      String text,
      Optional<Token> relative,
      Optional<Span> cue,
      List<Quotation> quotations,
      List<Span> content) {
    List<Span> pieces = new ArrayList<>();
    relative.ifPresent(pronoun -> pieces.add(pronoun.span()));
    for (Span piece : content) {
      boolean stoodFor =
          relative.filter(pronoun -> piece.end() <= pronoun.span().start()).isPresent();
      Span own = cue.map(phrase -> beside(piece, phrase)).orElse(piece);
      if (!stoodFor && own.length() > 0) {
        add(text, cue, whole(text, cue, quotations, own), pieces);
      }
    }
    return pieces;
  }

  /** Adds the piece, joined with the last where a few words alone stand between. */
  private static void add(String text, Optional<Span> cue, Span piece, List<Span> pieces) {
    int last = pieces.size() - 1;
    Span before = pieces.isEmpty() ? piece : pieces.get(last);
    boolean goesOn =
        before.end() < piece.start()
            && cue.filter(phrase -> phrase.overlaps(before.union(piece))).isEmpty()
            && FEW_WORDS.matcher(text).region(before.end(), piece.start()).matches();
    if (goesOn) {
      pieces.set(last, before.union(piece));
    } else {
      pieces.add(piece);
    }
  }

  private static Span whole(
      String text, Optional<Span> cue, List<Quotation> quotations, Span piece) {
    Span marked = withMarks(text, quotations, piece);
    boolean closed = quotations.stream().anyMatch(each -> each.outer().end() == marked.end());
    int end = closed ? marked.end() : end(text, marked);
    int start = marked.start();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    Matcher that = THAT.matcher(text).region(Math.max(0, start - NEAR), start);
    return that.find() && cue.filter(phrase -> phrase.end() <= that.start()).isPresent()
        ? new Span(that.start(), end)
        : new Span(start, end);
  }

  /** Where the words end: before the point of the sentence, but with that of an abbreviation. */
  private static int end(String text, Span piece) {
    Matcher ends = ENDS.matcher(text).region(piece.start(), piece.end());
    int end = ends.find() ? ends.start() : piece.end();
    Matcher point = ABBREVIATED.matcher(text).region(end, text.length()).useTransparentBounds(true);
    return point.lookingAt() ? point.end() : end;
  }

  /** What is left of the piece after the cue, or before it where nothing is after. */
  private static Span beside(Span piece, Span cue) {
    if (!piece.overlaps(cue)) {
      return piece;
    }
    return piece.end() > cue.end()
        ? new Span(cue.end(), piece.end())
        : new Span(piece.start(), Math.max(piece.start(), cue.start()));
  }

  private static Span withMarks(String text, List<Quotation> quotations, Span piece) {
    int start = piece.start();
    int end = piece.end();
    for (Quotation quotation : quotations) {
      Span outer = quotation.outer();
      if (outer.overlaps(piece)) {
        start = noWords(text, outer.start(), start) ? outer.start() : start;
        end = noWords(text, end, outer.end()) ? outer.end() : end;
      }
    }
    return new Span(start, end);
  }

  private static boolean noWords(String text, int from, int to) {
    return from < to && text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }
}

package readout.train.events;

import java.util.List;
import java.util.stream.IntStream;
import readout.model.Span;
import readout.models.EventLayout;
import readout.models.PieceTokenizer;
import readout.models.Pieces;
import readout.read.plover.MarkedPair;

/**
 * A sentence in pieces, with its pair of actors and the answer, if one is marked.
 *
 * @param ids the pieces
 * @param shapes how their words are written
 * @param opens whether a word begins with them
 * @param source the places of the source's pieces; none where nobody is marked
 * @param target those of the target's
 * @param type the number of the type in {@link EventLayout#NAMES}; {@link EventLayout#NOTHING}
 *     where nothing is marked
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record MarkedPieces(
    long[] ids, long[] shapes, boolean[] opens, int[] source, int[] target, int type) {
  private static final int LONGEST = 160;

  static MarkedPieces of(MarkedPair pair, PieceTokenizer tokenizer) {
    int type = EventLayout.NAMES.indexOf(pair.type());
    if (type < 0) {
      throw new IllegalArgumentException("no type of event is named " + pair.type());
    }
    return of(tokenizer.pieces(pair.text()), pair.source(), pair.target(), type);
  }

  /** A sentence in which nothing is marked. */
  static MarkedPieces unmarked(String text, PieceTokenizer tokenizer) {
    return of(tokenizer.pieces(text), List.of(), List.of(), EventLayout.NOTHING);
  }

  private static MarkedPieces of(Pieces pieces, List<Span> source, List<Span> target, int type) {
    int length = Math.min(LONGEST, pieces.size());
    boolean[] opens = new boolean[length];
    for (int piece = 0; piece < length; piece++) {
      opens[piece] = pieces.opens(piece);
    }
    return new MarkedPieces(
        IntStream.range(0, length).mapToLong(pieces::id).toArray(),
        IntStream.range(0, length).mapToLong(piece -> pieces.shape(piece).ordinal()).toArray(),
        opens,
        places(pieces, length, source),
        places(pieces, length, target),
        type);
  }

  private static int[] places(Pieces pieces, int length, List<Span> spans) {
    return IntStream.range(0, length)
        .filter(piece -> spans.stream().anyMatch(span -> pieces.within(piece, span)))
        .toArray();
  }
}

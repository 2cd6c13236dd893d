package readout.train.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.HeadLayout;
import readout.models.Pieces;
import readout.models.SpanLayout;
import readout.models.Window;

/**
 * One window with its answers. Immutable; the arrays are not to be changed.
 *
 * @param ids the pieces, framed
 * @param shapes how their words are written
 * @param opens where a word begins: only there is an answer
 * @param cueTags for each piece, the frame too, its tag as part of a cue
 * @param cues the cues that begin and end in the window
 * @param mentionTags for each piece, the frame too, its tag as part of a mention of an actor
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Example(
    long[] ids, long[] shapes, boolean[] opens, int[] cueTags, List<Cue> cues, int[] mentionTags) {
  /**
   * A cue with the roles of all pieces towards it.
   *
   * @param places the pieces of the cue, the frame counted
   * @param roles for each piece, the frame too, the number of its role
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Cue(int[] places, int[] roles) {
    /** How many pieces the place lies after the nearest of the cue's, negative before them. */
    int distance(int place) {
      int first = places[0];
      int last = places[places.length - 1];
      return place < first ? place - first : Math.max(0, place - last);
    }
  }

  private static final int SOURCE = HeadLayout.ROLES.indexOf("B-Source");
  private static final int CONTENT = HeadLayout.ROLES.indexOf("B-Content");

  /** The window with what is marked in it; what begins before it or goes on after it is cut. */
  static Example of(
      Pieces pieces, Window window, List<RoleSpans> marked, List<TypedSpan> mentions) {
    int length = window.length() + 2;
    boolean[] opens = new boolean[length];
    for (int piece = window.from(); piece < window.to(); piece++) {
      opens[1 + piece - window.from()] = pieces.opens(piece);
    }
    int[] cueTags = new int[length];
    List<Cue> cues = new ArrayList<>();
    for (RoleSpans attribution : marked) {
      int[] places = places(pieces, window, attribution.cue());
      if (places.length == 0) {
        continue;
      }
      tag(cueTags, pieces, window, attribution.cue(), 1);
      int[] roles = new int[length];
      tag(roles, pieces, window, attribution.content(), CONTENT);
      tag(roles, pieces, window, attribution.source(), SOURCE);
      cues.add(new Cue(places, roles));
    }
    int[] mentionTags = new int[length];
    for (TypedSpan mention : mentions) {
      int begins = SpanLayout.MENTIONS.begins(mention.type());
      tag(mentionTags, pieces, window, List.of(mention.span()), begins);
    }
    return new Example(
        window.ids(pieces), window.shapes(pieces), opens, cueTags, cues, mentionTags);
  }

  private static int[] places(Pieces pieces, Window window, List<Span> spans) {
    List<Integer> places = new ArrayList<>();
    for (Span span : spans) {
      for (int piece = pieces.at(span.start());
          piece < pieces.size() && pieces.within(piece, span);
          piece++) {
        if (piece < window.from() || piece >= window.to()) {
          return new int[0];
        }
        places.add(1 + piece - window.from());
      }
    }
    return places.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private static void tag(int[] tags, Pieces pieces, Window window, List<Span> spans, int begins) {
    for (Span span : spans) {
      boolean begun = false;
      for (int piece = Math.max(window.from(), pieces.at(span.start()));
          piece < window.to() && pieces.within(piece, span);
          piece++) {
        tags[1 + piece - window.from()] = begun ? begins + 1 : begins;
        begun = true;
      }
    }
  }

  /** The number of pieces, the frame counted. */
  int length() {
    return ids.length;
  }

  /** The cue's pieces as shares of one. */
  static float[] shares(Cue cue, int length) {
    float[] shares = new float[length];
    Arrays.stream(cue.places()).forEach(place -> shares[place] = 1f / cue.places().length);
    return shares;
  }
}

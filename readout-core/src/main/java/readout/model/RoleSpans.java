package readout.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribution as the places of its three roles in a text, by whomever it was marked.
 *
 * <p>The spans are of UTF-16 units of the text. The pieces of a role are sorted, and pieces that
 * touch or overlap are one. A role that is not marked has no pieces.
 *
 * @param source who says or holds it
 * @param cue what shows that it is attributed
 * @param content what is attributed
 */
public record RoleSpans(List<Span> source, List<Span> cue, List<Span> content) {
  /** The parts that an attribution has. */
  public enum Role {
    /** Who says or holds it. */
    SOURCE,
    /** What shows that it is attributed. */
    CUE,
    /** What is attributed. */
    CONTENT
  }

  /** Sorts the pieces and joins those between which nothing stands. */
  public RoleSpans {
    source = joined(source);
    cue = joined(cue);
    content = joined(content);
  }

  /** The pieces of a role; empty where it is not marked. */
  public List<Span> pieces(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  private static List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces.stream().filter(span -> span.length() > 0).sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && piece.start() <= joined.get(last).end()) {
        joined.set(last, joined.get(last).union(piece));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }
}

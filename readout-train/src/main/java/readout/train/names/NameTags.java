package readout.train.names;

import java.util.Arrays;
import java.util.List;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.Pieces;
import readout.models.SpanLayout;
import readout.models.Window;
import readout.train.course.WordExample;

/** The tags of names in a window. Stateless. */
final class NameTags {
  private NameTags() {}

  /** The window with what is marked in it. */
  static WordExample of(Pieces pieces, Window window, List<Span> words, List<TypedSpan> names) {
    int[] tags = new int[window.length() + 2];
    Arrays.fill(tags, WordExample.NONE);
    int name = 0;
    for (Span word : words) {
      int piece = pieces.at(word.start());
      boolean known = piece < pieces.size() && pieces.within(piece, word);
      if (!known || piece < window.from() || piece >= window.to()) {
        continue;
      }
      while (name < names.size() && names.get(name).span().end() <= word.start()) {
        name++;
      }
      int tag = 0;
      if (name < names.size() && names.get(name).span().covers(word)) {
        int begins = SpanLayout.NAMES.begins(names.get(name).type());
        tag = names.get(name).span().start() == word.start() ? begins : begins + 1;
      }
      tags[1 + piece - window.from()] = tag;
    }
    return new WordExample(window.ids(pieces), window.shapes(pieces), tags);
  }
}

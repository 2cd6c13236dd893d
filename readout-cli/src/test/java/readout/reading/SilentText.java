package readout.reading;

import java.util.List;
import java.util.Optional;
import readout.model.Reader;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.tagging.TaggedText;

/** What a tagger that sees nothing says: tests have it see what they are about. */
public interface SilentText extends TaggedText {
  /** What stands for it in a record. */
  Reader READER = new Reader("encoder.test", 7);

  @Override
  default Reader reader() {
    return READER;
  }

  @Override
  default List<RoleSpans> attributions() {
    return List.of();
  }

  @Override
  default Optional<RoleSpans> towards(Span cue) {
    return Optional.empty();
  }

  @Override
  default double[] content(Span cue, List<Span> words) {
    return new double[words.size()];
  }
}

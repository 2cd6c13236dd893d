package readout.times;

import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** "Now", "recently", "soon": TimeML's references, which bound no day. */
final class References {
  private References() {}

  static Optional<Sense> reference(Match match) {
    String timex =
        match.text("present").isPresent()
            ? "PRESENT_REF"
            : match.text("past").isPresent() ? "PAST_REF" : "FUTURE_REF";
    return Optional.of(
        Sense.fixed(
            TimeMention.Type.DATE,
            Granularity.VAGUE,
            Reading.unplaced(timex, "too vague to bound a day")));
  }
}

package readout.drift;

import java.util.List;
import readout.model.Report;
import readout.model.Span;

/**
 * A statement as one report prints it.
 *
 * @param entryId the statement's entry
 * @param report the report
 * @param bodySpans the parts of its content in the body text, in order
 * @param speakerKey whose words they are, by any key that is equal for one speaker; "" where nobody
 *     can be told
 */
public record Printing(String entryId, Report report, List<Span> bodySpans, String speakerKey) {
  /** Copies the list. */
  public Printing {
    bodySpans = List.copyOf(bodySpans);
  }
}

package readout.read;

import java.util.List;
import readout.model.Report;

/**
 * What came of reading: nothing that was given is missing from all three lists.
 *
 * @param reports the reports in the order given, folders by name, no id twice
 * @param refusals what could not be read
 * @param notes what was skipped, dropped or guessed
 */
public record ReadResult(List<Report> reports, List<Refusal> refusals, List<Note> notes) {
  /** Copies the lists. */
  public ReadResult {
    reports = List.copyOf(reports);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
  }
}

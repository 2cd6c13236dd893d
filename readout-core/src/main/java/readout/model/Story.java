package readout.model;

import java.util.List;

/**
 * The reports about one development.
 *
 * @param id made from its earliest report
 * @param title the headline that stands for it
 * @param reports the ids of its reports, sorted
 */
public record Story(String id, String title, List<String> reports) {
  /** Sorts the reports. */
  public Story {
    reports = reports.stream().distinct().sorted().toList();
  }
}

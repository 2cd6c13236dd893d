package readout.model;

import java.util.List;

/**
 * A node of the tree of where a fact comes from.
 *
 * @param source the person, document, outlet or report
 * @param reports the ids of the reports that lead to it, sorted
 * @param reason why these fold into one, or why it stands alone
 */
public record Origin(Source source, List<String> reports, String reason) {
  /** Sorts the reports. */
  public Origin {
    reports = reports.stream().distinct().sorted().toList();
  }
}

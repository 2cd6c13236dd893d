package readout.model;

import java.util.List;

/**
 * Where reports lie between their reading and the telling of their story, so that not all of them
 * need to be held at once. Implementations are thread-safe.
 */
public interface ReportShelf {
  /** Puts a report there; one whose id is there already changes nothing. */
  void put(Report report);

  /**
   * The report of an id, equal to the one that was put there.
   *
   * @throws IllegalArgumentException where there is none
   */
  Report get(String id);

  /** All ids, sorted. */
  List<String> ids();
}

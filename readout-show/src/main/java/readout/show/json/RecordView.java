package readout.show.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A record as read back from its file: what is needed to explain an entry, its values as text.
 * Offsets are code points of the sources. Immutable and thread-safe.
 *
 * @param reports in the file's order
 * @param entries in the file's order
 * @param drifts in the file's order
 */
public record RecordView(
    List<ReportView> reports, List<EntryView> entries, List<DriftView> drifts) {
  private static final int SUGGESTIONS = 5;

  /** Copies the lists. */
  public RecordView {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
    drifts = List.copyOf(drifts);
  }

  /** The entry of this id or, where there is none, the only one whose id begins so. */
  public Optional<EntryView> entry(String idOrPrefix) {
    List<EntryView> found = new ArrayList<>();
    for (EntryView entry : entries) {
      if (entry.id().equals(idOrPrefix)) {
        return Optional.of(entry);
      }
      if (entry.id().startsWith(idOrPrefix)) {
        found.add(entry);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * At most five ids, sorted, that share the most first letters with what was asked for; empty
   * where none shares the first.
   */
  public List<String> suggestions(String idOrPrefix) {
    int most = entries.stream().mapToInt(entry -> shared(entry.id(), idOrPrefix)).max().orElse(0);
    if (most == 0) {
      return List.of();
    }
    return entries.stream()
        .map(EntryView::id)
        .filter(id -> shared(id, idOrPrefix) == most)
        .sorted(Comparator.naturalOrder())
        .limit(SUGGESTIONS)
        .toList();
  }

  private static int shared(String id, String asked) {
    int at = 0;
    while (at < Math.min(id.length(), asked.length()) && id.charAt(at) == asked.charAt(at)) {
      at++;
    }
    return at;
  }

  /** A report: its id, file, outlet ("" where unknown), and its day in words. */
  public record ReportView(String id, String file, String outlet, String published) {}

  /**
   * An entry; {@code traits} are its kind, type, factuality, status and life, in words, {@code
   * doubts} what of it may be misread and why, in words.
   */
  public record EntryView(
      String id,
      List<String> traits,
      List<SlotView> slots,
      List<EvidenceView> evidence,
      List<String> reports,
      OriginsView origins,
      List<String> doubts) {}

  /** A slot and its values. */
  public record SlotView(String name, List<HeldView> values) {}

  /** A value, what more is known of it ("" where nothing), who has it and its relation. */
  public record HeldView(String value, String more, List<String> holders, String relation) {}

  /** Words an entry stands on; offsets in code points. */
  public record EvidenceView(
      String report, int start, int end, String text, String reader, int version, double score) {}

  /** How many origins, and which. */
  public record OriginsView(int atLeast, int atMost, List<OriginView> roots) {}

  /** An origin; {@code about} are its affiliation, relay and day, in words. */
  public record OriginView(
      String kind, String name, String about, List<String> reports, String reason) {}

  /** A drift between two entries. */
  public record DriftView(
      String first,
      String second,
      EvidenceView firstWords,
      EvidenceView secondWords,
      List<EditView> edits) {}

  /** A difference between two printings. */
  public record EditView(String kind, String before, String after, boolean bearing) {}
}

package readout.show.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.show.brief.CleanText;
import readout.show.json.RecordView;
import readout.show.json.RecordView.DriftView;
import readout.show.json.RecordView.EditView;
import readout.show.json.RecordView.EntryView;
import readout.show.json.RecordView.EvidenceView;
import readout.show.json.RecordView.HeldView;
import readout.show.json.RecordView.OriginView;
import readout.show.json.RecordView.OriginsView;
import readout.show.json.RecordView.ReportView;
import readout.show.json.RecordView.SlotView;
import readout.show.terminal.Paper.Ink;
import readout.show.terminal.Paper.Piece;

/**
 * All that is known of one entry, as text for a terminal: its values with their holders, the
 * sentences it stands on, where it comes from, how its words drift. A pure function, thread-safe.
 */
public final class Explanation {
  private final RecordView record;
  private final Paper paper;

  private Explanation(RecordView record, boolean colour, int width) {
    this.record = record;
    this.paper = new Paper(colour, width);
  }

  /** The explanation without colour, 100 columns wide. */
  public static Optional<String> render(RecordView record, String entryId) {
    return render(record, entryId, false, 100);
  }

  /**
   * The explanation of an entry.
   *
   * @param record where the entry is
   * @param entryId its id, or a beginning of it that no other id has
   * @param colour whether ANSI colours are used
   * @param width the columns of the terminal; less than 24 counts as 24
   * @return empty where there is no such entry, or where several ids begin so: {@link
   *     RecordView#suggestions} has the nearest
   */
  public static Optional<String> render(
      RecordView record, String entryId, boolean colour, int width) {
    return record
        .entry(entryId)
        .map(
            entry -> {
              Explanation face = new Explanation(record, colour, width);
              face.entry(entry);
              return face.paper.text();
            });
  }

  private void entry(EntryView entry) {
    paper.line(
        0,
        2,
        List.of(
            Piece.words(CleanText.clean(entry.id()), Ink.STRONG),
            Piece.words(String.join(" · ", entry.traits()), Ink.PLAIN)));
    heading("Values");
    for (SlotView slot : entry.slots()) {
      paper.line(2, slot.name(), Ink.STRONG);
      for (HeldView held : slot.values()) {
        held(held);
      }
    }
    if (!entry.doubts().isEmpty()) {
      heading("What may be misread");
    }
    for (String doubt : entry.doubts()) {
      paper.line(2, 4, List.of(Piece.words(CleanText.clean(doubt), Ink.DOUBTED)));
    }
    heading("Words it stands on");
    for (EvidenceView evidence : entry.evidence()) {
      evidence(evidence);
    }
    origins(entry.origins());
    List<DriftView> drifts =
        record.drifts().stream()
            .filter(drift -> drift.first().equals(entry.id()) || drift.second().equals(entry.id()))
            .toList();
    if (!drifts.isEmpty()) {
      heading("Other printings of these words");
    }
    drifts.forEach(drift -> drift(drift, entry.id()));
  }

  private void held(HeldView held) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.words(CleanText.clean(held.value()), Ink.PLAIN));
    if (!held.relation().equals("same")) {
      pieces.add(Piece.words("(" + held.relation() + ")", Ink.GONE));
    }
    pieces.add(Piece.words("in " + reports(held.holders()), Ink.MARKED));
    if (!held.more().isEmpty()) {
      pieces.add(Piece.words("- " + CleanText.clean(held.more()), Ink.FAINT));
    }
    paper.line(4, 6, pieces);
  }

  private void evidence(EvidenceView evidence) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.words(reports(List.of(evidence.report())), Ink.MARKED));
    pieces.add(Piece.whole(evidence.start() + ".." + evidence.end(), Ink.PLAIN));
    String score =
        evidence.score() >= 1 ? "" : String.format(Locale.ROOT, ", score %.2f", evidence.score());
    pieces.add(
        Piece.words(
            "read by " + evidence.reader() + ", version " + evidence.version() + score, Ink.FAINT));
    paper.line(2, 4, pieces);
    paper.line(4, "“" + CleanText.clean(evidence.text()) + "”", Ink.PLAIN);
  }

  private void origins(OriginsView origins) {
    heading(
        origins.atLeast() == origins.atMost()
            ? "Origins: " + origins.atLeast()
            : "Origins: at least " + origins.atLeast() + ", at most " + origins.atMost());
    for (int i = 0; i < origins.roots().size(); i++) {
      OriginView origin = origins.roots().get(i);
      boolean last = i == origins.roots().size() - 1;
      String about = origin.about().isEmpty() ? "" : " (" + origin.about() + ")";
      boolean own = origin.kind().equals("report");
      paper.line(
          2,
          5,
          List.of(
              Piece.words(last ? "└─" : "├─", Ink.FAINT),
              Piece.words(
                  CleanText.clean(own ? "the report's own words" : origin.name() + about),
                  Ink.STRONG),
              Piece.words(own ? "" : "- " + origin.kind(), Ink.FAINT),
              Piece.words("in " + reports(origin.reports()), Ink.MARKED)));
      paper.line(
          2,
          5,
          List.of(
              Piece.whole(last ? "  " : "│ ", Ink.FAINT),
              Piece.words(CleanText.clean(origin.reason()), Ink.PLAIN)));
    }
  }

  private void drift(DriftView drift, String entryId) {
    boolean first = drift.first().equals(entryId);
    paper.line(
        2,
        4,
        List.of(
            Piece.words("entry " + (first ? drift.second() : drift.first()), Ink.STRONG),
            Piece.words(
                reports(List.of(drift.firstWords().report(), drift.secondWords().report())),
                Ink.MARKED)));
    for (EditView edit : drift.edits()) {
      List<Piece> pieces = new ArrayList<>();
      if (!edit.before().isBlank()) {
        pieces.add(Piece.words("-" + CleanText.clean(edit.before()), Ink.GONE));
      }
      if (!edit.after().isBlank()) {
        pieces.add(Piece.words("+" + CleanText.clean(edit.after()), Ink.NEW));
      }
      pieces.add(
          Piece.words("(" + edit.kind() + (edit.bearing() ? ", bearing" : "") + ")", Ink.FAINT));
      paper.line(4, 6, pieces);
    }
  }

  private void heading(String text) {
    paper.gap();
    paper.line(0, text, Ink.HEADING);
  }

  /** The reports by file and day. */
  private String reports(List<String> ids) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      names.add(
          CleanText.clean(
              record.reports().stream()
                  .filter(report -> report.id().equals(id))
                  .findFirst()
                  .map(ReportView::file)
                  .map(file -> file.substring(file.lastIndexOf('/') + 1))
                  .orElse(id)));
    }
    return String.join(", ", names);
  }
}

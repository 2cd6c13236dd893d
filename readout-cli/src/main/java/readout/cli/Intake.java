package readout.cli;

import readout.model.Report;
import readout.model.ReportShelf;
import readout.read.Note;
import readout.read.Refusal;
import readout.read.ReportSink;
import readout.stories.Gists;

/** Puts what is read on a shelf, tells what is not, and counts both. Not thread-safe. */
final class Intake implements ReportSink {
  private final ReportShelf shelf;
  private final Messages messages;
  private final Gists gists = new Gists();
  private int reports;
  private int refused;

  Intake(ReportShelf shelf, Messages messages) {
    this.shelf = shelf;
    this.messages = messages;
  }

  @Override
  public void report(Report report) {
    shelf.put(report);
    gists.add(report);
    reports++;
    messages.taken(reports);
  }

  @Override
  public void refused(Refusal refusal) {
    refused++;
    messages.tell(refusal);
  }

  @Override
  public void noted(Note note) {
    messages.tell(note);
  }

  Gists gists() {
    return gists;
  }

  int reports() {
    return reports;
  }

  int refused() {
    return refused;
  }
}

package readout.read;

import readout.model.Report;

/** Takes what comes of reading, as it comes. */
public interface ReportSink {
  /** Another report; no id comes twice. */
  void report(Report report);

  /** Something that could not be read. */
  void refused(Refusal refusal);

  /** Something to know about what was read or skipped. */
  void noted(Note note);
}

package readout.pipeline;

import readout.model.Report;
import readout.model.StoryPart;

/**
 * Takes a record piece by piece, in the record's order: first every report, by id, then every
 * story, by id. Called by one thread.
 */
public interface RecordSink {
  /** A report as the record tells it, whether it was analysed or not. */
  void report(Report report);

  /** A story, with all that is told of it. */
  void story(StoryPart part);
}

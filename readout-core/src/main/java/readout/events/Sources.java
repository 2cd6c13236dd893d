package readout.events;

import java.util.Optional;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.Source;
import readout.statements.StatementReader;

/** On whose word a finding stands. Stateless. */
final class Sources {
  private Sources() {}

  /** The speaker of the words, else the report itself. */
  static Source of(Analysis analysis, Optional<Speech> speech) {
    return speech
        .map(said -> StatementReader.source(said, Optional.empty(), analysis))
        .orElse(report(analysis));
  }

  /** The report itself. */
  static Source report(Analysis analysis) {
    return new Source(
        Source.Kind.REPORT,
        analysis.report().id(),
        Optional.empty(),
        Optional.empty(),
        analysis.report().publication().day());
  }
}

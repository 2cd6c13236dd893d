package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.actors.ActorTable;
import readout.analysis.Analysis;
import readout.events.ActionReader;
import readout.events.ForceReader;
import readout.memberships.MembershipReader;
import readout.memberships.OfficeReader;
import readout.model.Finding;
import readout.statements.StatementReader;

/**
 * Interpret: analysis -> findings, by a list of readers that know nothing of each other. Pure and
 * thread-safe.
 */
public final class Interpreter {
  private final List<StagedReader> readers;
  private final StageClock clock;

  private record StagedReader(Stage stage, Function<Analysis, List<Finding>> reader) {}

  /** The standard readers. */
  public Interpreter(ActorTable table) {
    this(table, StageClock.NONE);
  }

  Interpreter(ActorTable table, StageClock clock) {
    this.clock = clock;
    this.readers =
        List.of(
            new StagedReader(Stage.STATEMENTS, new StatementReader(table)::read),
            new StagedReader(Stage.ACTIONS, new ActionReader()::read),
            new StagedReader(Stage.FORCES, new ForceReader()::read),
            new StagedReader(Stage.MEMBERSHIPS, new MembershipReader()::read),
            new StagedReader(Stage.OFFICES, new OfficeReader()::read));
  }

  /** The findings of a report, in order of the readers, then of the text. */
  public List<Finding> interpret(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (StagedReader staged : readers) {
      clock.enters(staged.stage());
      findings.addAll(staged.reader().apply(analysis));
    }
    return findings;
  }
}

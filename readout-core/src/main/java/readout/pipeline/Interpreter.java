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
  private final List<Function<Analysis, List<Finding>>> readers;

  /** The standard readers. */
  public Interpreter(ActorTable table) {
    this.readers =
        List.of(
            new StatementReader(table)::read,
            new ActionReader()::read,
            new ForceReader()::read,
            new MembershipReader()::read,
            new OfficeReader()::read);
  }

  /** The findings of a report, in order of the readers, then of the text. */
  public List<Finding> interpret(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    readers.forEach(reader -> findings.addAll(reader.apply(analysis)));
    return findings;
  }
}

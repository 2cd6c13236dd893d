package readout.memberships;

import java.util.ArrayList;
import java.util.List;
import readout.actors.Person;
import readout.analysis.Analysis;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Reader;
import readout.model.Slot;
import readout.model.TextValue;

/** Reads the posts that a report gives its people. Thread-safe. */
public final class OfficeReader {
  private static final Reader READER = new Reader("office.title", 1);

  /** The offices, by person and place. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Person person : analysis.cast().people()) {
      for (Person.Post post : person.posts()) {
        findings.add(
            Finding.of(analysis.report(), Kind.OFFICE)
                .add(Slot.PERSON, person.value())
                .add(Slot.OFFICE, new TextValue(post.title()))
                .evidence(Evidence.of(analysis.report(), post.span(), READER, 1))
                .build());
      }
    }
    return findings;
  }
}

package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.Drift;
import readout.model.Entry;
import readout.model.Report;
import readout.model.Reuse;
import readout.model.Story;
import readout.model.StoryPart;
import readout.model.StoryRecord;

/** Puts a record together in memory. Not thread-safe. */
public final class WholeRecord implements RecordSink {
  private final List<Report> reports = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Reuse> reuse = new ArrayList<>();
  private final List<Drift> drifts = new ArrayList<>();
  private final Map<String, String> states = new TreeMap<>();

  @Override
  public void report(Report report) {
    reports.add(report);
  }

  @Override
  public void story(StoryPart part) {
    stories.add(part.story());
    entries.addAll(part.entries());
    reuse.addAll(part.reuse());
    drifts.addAll(part.drifts());
    states.putAll(part.states());
  }

  /** What came so far. */
  public StoryRecord record() {
    return new StoryRecord(reports, stories, entries, reuse, drifts, states);
  }
}

package readout.stories;

import java.util.Comparator;
import java.util.List;
import readout.model.Report;
import readout.model.StableId;
import readout.model.Story;
import readout.stories.Gists.Gist;

/**
 * Groups reports into stories by what they tell and when they came out. Reports days apart need to
 * be more alike than reports of one day; reports without a date go by content alone. A pure
 * function of the set of reports: their order does not matter. Immutable and thread-safe.
 */
public final class StoryGrouping {
  private static final double THRESHOLD = 0.15;

  /**
   * The stories of the reports, by id. Every readable report is in exactly one story, if need be
   * alone; reports that are not readable are left out, and a report given twice counts once.
   */
  public List<Story> group(List<Report> reports) {
    Gists gists = new Gists();
    reports.forEach(gists::add);
    return group(gists);
  }

  /** The same, of reports whose texts are put away. */
  public List<Story> group(Gists gists) {
    List<Gist> sorted = gists.inOrder();
    List<Likeness.Pair> pairs = Likeness.pairs(sorted, gists.vectors(sorted));
    return Agglomeration.clusters(sorted.size(), pairs, THRESHOLD).stream()
        .map(cluster -> story(cluster.stream().map(sorted::get).toList()))
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }

  private static Story story(List<Gist> reports) {
    String title =
        reports.stream()
            .map(Gist::printed)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElseGet(reports.get(0)::opening);
    return new Story(idOf(reports.get(0).id()), title, reports.stream().map(Gist::id).toList());
  }

  /** The id of the story whose earliest report is the one given. */
  static String idOf(String earliest) {
    return StableId.of("s", earliest);
  }
}

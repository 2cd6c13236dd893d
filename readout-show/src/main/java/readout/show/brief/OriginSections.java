package readout.show.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import readout.model.Entry;
import readout.model.Origin;

/** What several origins support, and what rests on one however often it is printed. */
final class OriginSections {
  private static final int MOST = 6;

  private static final Comparator<Entry> MOST_ORIGINS =
      Comparator.comparing((Entry entry) -> -entry.origins().atLeast())
          .thenComparing(entry -> -entry.reports().size());
  private static final Comparator<Entry> MOST_REPORTS =
      Comparator.comparing((Entry entry) -> -entry.reports().size());

  private OriginSections() {}

  static List<Section> of(List<Entry> entries) {
    List<Entry> several = with(entries, entry -> entry.origins().atLeast() > 1);
    List<Entry> one = with(entries, entry -> entry.origins().atMost() <= 1);
    List<Entry> repeated = with(one, entry -> entry.reports().size() > 1);
    int open = entries.size() - several.size() - one.size();
    List<Line> single = new ArrayList<>();
    if (!one.isEmpty() || open > 0) {
      single.add(
          Line.plain(
              entries(one.size())
                  + " on one origin"
                  + (open > 0 ? ", " + open + " on one or more: the reports do not show which" : "")
                  + (repeated.isEmpty()
                      ? "; none of them in several reports."
                      : "; " + repeated.size() + " of them in several reports:")));
      single.addAll(lines(repeated, MOST_REPORTS));
    }
    List<Line> firm = new ArrayList<>();
    if (!several.isEmpty()) {
      firm.add(Line.plain(entries(several.size()) + " on two or more independent origins:"));
      firm.addAll(lines(several, MOST_ORIGINS));
    }
    return List.of(
        Section.of("several", "Supported by several origins", firm),
        Section.of("single", "Resting on one origin", single));
  }

  private static List<Line> lines(List<Entry> entries, Comparator<Entry> order) {
    return entries.stream().sorted(order).limit(MOST).map(OriginSections::line).toList();
  }

  private static Line line(Entry entry) {
    List<Line.Detail> details = new ArrayList<>();
    for (Origin origin : entry.origins().roots()) {
      String name =
          origin.source().kind() == readout.model.Source.Kind.REPORT
              ? "the report's own words"
              : CleanText.clean(origin.source().name());
      details.add(
          Line.Detail.note(name + ": " + CleanText.clean(origin.reason()), origin.reports()));
    }
    return EntryWords.alone(entry).with(details);
  }

  private static List<Entry> with(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  private static String entries(int count) {
    return count == 1 ? "1 entry" : count + " entries";
  }
}

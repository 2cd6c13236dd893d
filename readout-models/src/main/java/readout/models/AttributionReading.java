package readout.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import readout.model.RoleSpans;
import readout.model.Span;

/**
 * What the heads say of a text. A cue belongs to the window in which it stands deepest, and its
 * source and content are read in that window. Thread-safe, and always of the same answers.
 */
public final class AttributionReading {
  private static final int BEGINS = 1;

  // what beginning costs, in the units of the scores: chosen on PolNeAR's dev (docs/figures.md)
  private static final float CUE_COST = 0.5f;
  private static final float[] ROLE_COSTS = {0.5f, 2};
  // "…, said the minister, …": what goes on after a cue that is put in is no new span
  private static final int AFTER = 2;
  private static final float AFTER_COST = 1;
  private static final int SOURCE = HeadLayout.ROLES.indexOf("B-Source");
  private static final int CONTENT = HeadLayout.ROLES.indexOf("B-Content");
  private final Pieces pieces;
  private final List<Window> windows;
  private final List<WindowScores> scores;
  private final Map<Place, float[][]> known = new ConcurrentHashMap<>();
  private final List<RoleSpans> attributions;

  /**
   * A reading of windows that cover the text.
   *
   * @param scores for each window what the heads say of it
   */
  public AttributionReading(Pieces pieces, List<Window> windows, List<WindowScores> scores) {
    this.pieces = pieces;
    this.windows = List.copyOf(windows);
    this.scores = List.copyOf(scores);
    attributions = List.copyOf(read());
  }

  /** The attributions, in the order of their cues; a cue without content is none. */
  public List<RoleSpans> attributions() {
    return attributions;
  }

  private List<RoleSpans> read() {
    List<RoleSpans> found = new ArrayList<>();
    for (int number = 0; number < windows.size(); number++) {
      Window window = windows.get(number);
      boolean[] opens = opens(window);
      int[] tags = TagPath.best(scores.get(number).cues(), opens, CUE_COST);
      for (Span run : TagPath.runs(tags, opens, BEGINS)) {
        if (Window.deepest(windows, window.from() + run.start()) == number) {
          RoleSpans linked = towards(new Place(number, run.start(), run.end() - 1));
          if (!linked.content().isEmpty()) {
            found.add(linked);
          }
        }
      }
    }
    return found;
  }

  /** The source and content of a cue that is known; empty where no piece of the text is in it. */
  public Optional<RoleSpans> towards(Span cue) {
    return placed(cue).map(this::towards);
  }

  /**
   * How sure it is that words are of a cue's content.
   *
   * @return for each the mean probability over the pieces that open a word in its span, and {@link
   *     Double#NaN} where the window of the cue has none of them
   */
  public double[] content(Span cue, List<Span> words) {
    double[] sure = new double[words.size()];
    Arrays.fill(sure, Double.NaN);
    placed(cue).ifPresent(place -> content(place, words, sure));
    return sure;
  }

  private void content(Place place, List<Span> words, double[] sure) {
    Window window = windows.get(place.window());
    float[][] roles = roles(place);
    for (int i = 0; i < sure.length; i++) {
      int end = words.get(i).end();
      sure[i] =
          IntStream.range(Math.max(window.from(), pieces.at(words.get(i).start())), window.to())
              .takeWhile(piece -> pieces.start(piece) < end)
              .filter(pieces::opens)
              .mapToObj(piece -> TagPath.probabilities(roles[piece - window.from()]))
              .mapToDouble(tags -> tags[CONTENT] + tags[CONTENT + 1])
              .average()
              .orElse(Double.NaN);
    }
  }

  /** Where a cue stands: the window's number, and the cue's first and last piece in it. */
  private record Place(int window, int first, int last) {}

  private Optional<Place> placed(Span cue) {
    int first = pieces.at(cue.start());
    if (first >= pieces.size() || !pieces.within(first, cue)) {
      return Optional.empty();
    }
    int number = Window.deepest(windows, first);
    Window window = windows.get(number);
    int last = first;
    while (last + 1 < window.to() && pieces.within(last + 1, cue)) {
      last++;
    }
    return Optional.of(new Place(number, first - window.from(), last - window.from()));
  }

  private RoleSpans towards(Place place) {
    Window window = windows.get(place.window());
    boolean[] opens = opens(window);
    float[][] towards = roles(place).clone();
    int after = Math.min(place.last() + AFTER, towards.length - 1);
    for (int piece = place.last() + 1; piece <= after; piece++) {
      towards[piece] = towards[piece].clone();
      towards[piece][CONTENT] += AFTER_COST;
    }
    int[] roles = TagPath.best(towards, opens, ROLE_COSTS);
    return new RoleSpans(
        spans(window, TagPath.runs(roles, opens, SOURCE)),
        List.of(pieces.span(window.from() + place.first(), window.from() + place.last())),
        spans(window, TagPath.runs(roles, opens, CONTENT)));
  }

  /** The scores towards a cue, which is asked about more than once; not to be changed. */
  private float[][] roles(Place place) {
    return known.computeIfAbsent(
        place, asked -> scores.get(asked.window()).roles(asked.first(), asked.last()));
  }

  private List<Span> spans(Window window, List<Span> runs) {
    return runs.stream()
        .map(run -> pieces.span(window.from() + run.start(), window.from() + run.end() - 1))
        .toList();
  }

  private boolean[] opens(Window window) {
    boolean[] opens = new boolean[window.length()];
    for (int i = 0; i < opens.length; i++) {
      opens[i] = pieces.opens(window.from() + i);
    }
    return opens;
  }
}

package readout.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import readout.model.RoleSpans;
import readout.model.RoleSpans.Role;
import readout.model.Span;

/**
 * How well the attributions found in texts agree with those that people marked there. Scores of
 * texts are added up, so that shares are of all texts together.
 *
 * <p>A place is the set of pieces that a role has in an attribution; places that several
 * attributions of a text share count once. <em>Exact</em>: a place is right where the same place is
 * marked for the same role. <em>Overlap</em>: where it shares a unit with a place marked for the
 * role, each place paired with one other at most, and as many pairs made as can be. <em>Whole</em>:
 * an attribution is right where one was marked that has the same roles, and each role agrees
 * (exactly, or by overlap); each is paired with one other at most. One without a source counts too.
 *
 * @param exact for each role, the places that are the same
 * @param overlap for each role, the places that share a unit
 * @param wholeExact the attributions whose roles are the same
 * @param wholeOverlap the attributions whose roles share a unit each
 */
public record AttributionScores(
    Map<Role, Agreement> exact,
    Map<Role, Agreement> overlap,
    Agreement wholeExact,
    Agreement wholeOverlap) {
  /** The scores of no text. */
  public static final AttributionScores NONE = of(List.of(), List.of());

  /** Copies the maps, which have every role. */
  public AttributionScores {
    exact = Map.copyOf(exact);
    overlap = Map.copyOf(overlap);
  }

  /** The scores of one text. */
  public static AttributionScores of(List<RoleSpans> found, List<RoleSpans> marked) {
    Map<Role, Agreement> exact = new EnumMap<>(Role.class);
    Map<Role, Agreement> overlap = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<List<Span>> ours = places(found, role);
      List<List<Span>> theirs = places(marked, role);
      exact.put(role, agreement(ours, theirs, List::equals));
      overlap.put(role, agreement(ours, theirs, AttributionScores::meet));
    }
    return new AttributionScores(
        exact,
        overlap,
        agreement(found, marked, RoleSpans::equals),
        agreement(found, marked, AttributionScores::meetInEachRole));
  }

  /** The scores of these texts and those of the other together. */
  public AttributionScores plus(AttributionScores other) {
    return new AttributionScores(
        sum(exact, other.exact),
        sum(overlap, other.overlap),
        wholeExact.plus(other.wholeExact),
        wholeOverlap.plus(other.wholeOverlap));
  }

  /** The three roles' agreements, one of the two maps, as one. */
  public static Agreement all(Map<Role, Agreement> roles) {
    return roles.values().stream().reduce(Agreement.NONE, Agreement::plus);
  }

  private static <T> Agreement agreement(List<T> found, List<T> marked, BiPredicate<T, T> agree) {
    return new Agreement(Matching.size(found, marked, agree), found.size(), marked.size());
  }

  private static List<List<Span>> places(List<RoleSpans> attributions, Role role) {
    return attributions.stream()
        .map(attribution -> attribution.pieces(role))
        .filter(pieces -> !pieces.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean meet(List<Span> ours, List<Span> theirs) {
    return ours.stream().anyMatch(piece -> theirs.stream().anyMatch(piece::overlaps));
  }

  private static boolean meetInEachRole(RoleSpans ours, RoleSpans theirs) {
    return Arrays.stream(Role.values())
        .allMatch(
            role -> {
              List<Span> a = ours.pieces(role);
              List<Span> b = theirs.pieces(role);
              return a.isEmpty() && b.isEmpty() || meet(a, b);
            });
  }

  private static Map<Role, Agreement> sum(Map<Role, Agreement> a, Map<Role, Agreement> b) {
    Map<Role, Agreement> sum = new EnumMap<>(Role.class);
    a.forEach((role, counts) -> sum.put(role, counts.plus(Objects.requireNonNull(b.get(role)))));
    return sum;
  }
}

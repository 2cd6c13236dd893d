package readout.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.ActorValue;

/** Whether two actors may be one, and two lists of actors the same sides. Stateless. */
final class Sides {
  private static final Set<String> GENERAL =
      Set.of(
          "government", "administration", "military", "forces", "state", "ministry", "officials");

  private static final Pattern COMMITTEE =
      Pattern.compile("\\b(?:[Ss]ub)?(?:[Cc]ommittee|[Pp]anel|[Cc]aucus|[Cc]ommission)\\b");

  private Sides() {}

  private static boolean state(ActorValue actor) {
    return actor.actorId().filter(id -> id.startsWith("state:")).isPresent();
  }

  /** Whether both name one actor, or one of them the state or body that the other belongs to. */
  static boolean compatible(ActorValue a, ActorValue b) {
    return same(a, b)
        || (committee(a) == committee(b) || state(a) || state(b))
            && a.country().isPresent()
            && a.country().equals(b.country())
            && (speaksForState(a) || speaksForState(b));
  }

  /** Whether both name one actor. */
  static boolean same(ActorValue a, ActorValue b) {
    if (a.actorId().isPresent() && b.actorId().isPresent()) {
      return a.actorId().equals(b.actorId()) || seat(a, b) || seat(b, a);
    }
    if (a.name().equalsIgnoreCase(b.name())) {
      return true;
    }
    Set<String> x = Words.of(a.name());
    Set<String> y = Words.of(b.name());
    if (a.named() && b.named()) {
      return committee(a) == committee(b) && (x.containsAll(y) || y.containsAll(x));
    }
    return Words.jaccard(x, y) >= 0.6;
  }

  /** "the House Budget Committee" is not the House. */
  private static boolean committee(ActorValue actor) {
    return COMMITTEE.matcher(actor.name()).find();
  }

  /** A capital that acts stands for its state. */
  private static boolean seat(ActorValue capital, ActorValue state) {
    return capital.actorId().filter(id -> id.startsWith("place:")).isPresent()
        && capital.sector().equals(Optional.of("GOV"))
        && state.actorId().filter(id -> id.startsWith("state:")).isPresent()
        && capital.country().equals(state.country());
  }

  private static boolean speaksForState(ActorValue actor) {
    if (actor
        .actorId()
        .map(id -> id.startsWith("state:") || id.startsWith("place:") || id.startsWith("body:"))
        .orElse(false)) {
      return true;
    }
    return !actor.named()
        && Words.of(actor.name()).stream()
            .anyMatch(word -> GENERAL.stream().anyMatch(general -> general.startsWith(word)));
  }

  /** Whether each of the shorter list has a partner in the other. */
  static boolean match(List<ActorValue> a, List<ActorValue> b) {
    return (a.size() > b.size() || within(a, b)) && (b.size() > a.size() || within(b, a));
  }

  private static boolean within(List<ActorValue> few, List<ActorValue> many) {
    return few.stream().allMatch(one -> many.stream().anyMatch(other -> compatible(one, other)));
  }

  /** Those of the first list that are compatible with none of the second. */
  static List<ActorValue> unmatched(List<ActorValue> a, List<ActorValue> b) {
    return a.stream().filter(one -> b.stream().noneMatch(other -> compatible(one, other))).toList();
  }

  /** How many of the first list are the same as one of the second. */
  static long shared(List<ActorValue> a, List<ActorValue> b) {
    return a.stream().filter(one -> b.stream().anyMatch(other -> same(one, other))).count();
  }
}

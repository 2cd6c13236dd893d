package readout.model;

import java.util.List;

/**
 * A value of an entry's slot and who has it.
 *
 * @param value the value
 * @param holders the ids of the reports that have it, sorted, never empty
 * @param relation how it stands to the slot's first value
 */
public record HeldValue(Value value, List<String> holders, Relation relation) {
  /** Sorts the holders. */
  public HeldValue {
    holders = holders.stream().distinct().sorted().toList();
  }
}

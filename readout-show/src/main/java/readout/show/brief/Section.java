package readout.show.brief;

import java.util.List;

/**
 * A part of a brief under a heading.
 *
 * @param id a word for links, unique within its story
 * @param title the heading
 * @param groups its lines, in order; never empty
 */
public record Section(String id, String title, List<Group> groups) {
  /** Copies the list and leaves out groups without lines. */
  public Section {
    groups = groups.stream().filter(group -> !group.lines().isEmpty()).toList();
  }

  /** A section of one group. */
  static Section of(String id, String title, List<Line> lines) {
    return new Section(id, title, List.of(new Group("", lines)));
  }

  /** The number of lines. */
  public int size() {
    return groups.stream().mapToInt(group -> group.lines().size()).sum();
  }

  /**
   * Lines that belong together.
   *
   * @param title what they share; "" where a section has one group
   * @param lines in order
   */
  public record Group(String title, List<Line> lines) {
    /** Copies the list. */
    public Group {
      lines = List.copyOf(lines);
    }
  }
}

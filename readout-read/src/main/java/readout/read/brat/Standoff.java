package readout.read.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.RoleSpans;
import readout.model.RoleSpans.Role;
import readout.model.Span;

/** The annotations of one text, read from the lines of its file. Not thread-safe. */
final class Standoff {
  private static final Pattern BOUND =
      Pattern.compile("(T\\d+)\t\\S+ (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\t.*)?");
  private static final Pattern EVENT = Pattern.compile("E\\d+\t(\\S+:\\S+(?: \\S+:\\S+)*) ?");
  private static final Pattern ARGUMENT = Pattern.compile("(\\S+?)\\d*:(\\S+)");
  // notes, attributes, relations and the like say nothing of roles
  private static final Pattern OTHER = Pattern.compile("(?:[#AMNR]\\d*|\\*)\t.*");

  private final String text;
  private final int[] units;
  private final Map<String, List<Span>> bound = new HashMap<>();

  private Standoff(String text) {
    this.text = text;
    this.units = units(text);
  }

  /** The attributions in the order of the lines; those that mark no role are left out. */
  static List<RoleSpans> read(String text, List<String> lines) throws BrokenLine {
    Standoff standoff = new Standoff(text);
    List<Integer> events = standoff.places(lines);
    List<RoleSpans> attributions = new ArrayList<>();
    for (int number : events) {
      RoleSpans attribution = standoff.attribution(lines.get(number), number);
      if (!attribution.equals(new RoleSpans(List.of(), List.of(), List.of()))) {
        attributions.add(attribution);
      }
    }
    return attributions;
  }

  /** Keeps what the text-bound lines say; the numbers, from 0, of the lines with events. */
  private List<Integer> places(List<String> lines) throws BrokenLine {
    List<Integer> events = new ArrayList<>();
    int breaks = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher place = BOUND.matcher(line);
      if (place.matches()) {
        List<Span> pieces = pieces(place.group(2), i);
        bound.put(place.group(1), pieces);
        breaks = lineBreaks(pieces);
      } else if (EVENT.matcher(line).matches()) {
        events.add(i);
      } else if (breaks > 0) {
        // the words of a place are printed with the line breaks in them
        breaks--;
      } else if (!line.isBlank() && !OTHER.matcher(line).matches()) {
        throw new BrokenLine(i + 1, "it is no annotation");
      }
    }
    return events;
  }

  private List<Span> pieces(String offsets, int number) throws BrokenLine {
    List<Span> pieces = new ArrayList<>();
    for (String piece : offsets.split(";")) {
      String[] ends = piece.split(" ");
      int start = Integer.parseInt(ends[0]);
      int end = Integer.parseInt(ends[1]);
      if (start >= end || end >= units.length) {
        throw new BrokenLine(
            number + 1,
            "no words from " + start + " to " + end + " in a text of " + (units.length - 1));
      }
      pieces.add(new Span(units[start], units[end]));
    }
    return pieces;
  }

  private int lineBreaks(List<Span> pieces) {
    return (int)
        pieces.stream()
            .flatMapToInt(piece -> piece.of(text).chars())
            .filter(c -> c == '\n')
            .count();
  }

  private RoleSpans attribution(String line, int number) throws BrokenLine {
    Map<String, List<Span>> roles = new HashMap<>();
    Matcher event = EVENT.matcher(line);
    Matcher argument = ARGUMENT.matcher(event.matches() ? event.group(1) : "");
    while (argument.find()) {
      List<Span> pieces = bound.get(argument.group(2));
      if (pieces == null) {
        throw new BrokenLine(number + 1, argument.group(2) + " is not in the file");
      }
      roles.computeIfAbsent(argument.group(1), role -> new ArrayList<>()).addAll(pieces);
    }
    return new RoleSpans(of(roles, Role.SOURCE), of(roles, Role.CUE), of(roles, Role.CONTENT));
  }

  private static List<Span> of(Map<String, List<Span>> roles, Role role) {
    String name =
        role.name().charAt(0) + role.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    return roles.getOrDefault(name, List.of());
  }

  /** The UTF-16 offset of each code point, and that of the end. */
  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int point = 0; point < units.length; point++) {
      units[point] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
    return units;
  }
}

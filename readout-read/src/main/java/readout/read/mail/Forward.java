package readout.read.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.read.page.PageFacts;

/**
 * The place in a mail where another begins, with the headers that mail programs print there.
 *
 * @param facts what the headers say
 * @param passedOn whether the mark says that the other mail is passed on, and not only quoted
 * @param next the number of the first line after the headers
 */
record Forward(PageFacts facts, boolean passedOn, int next) {
  private static final Pattern MARK =
      Pattern.compile(
          "(?is)\\s*(?:[-_*=]{2,}\\s*(forwarded|original) (?:message|mail|e-mail)\\s*[-_*=]{2,}"
              + "|begin (forwarded) (?:message|mail):|_{10,}|-{10,})\\s*(.*)");
  private static final String NAMES =
      "(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments)";
  private static final Pattern LINE = Pattern.compile("(?is)\\s*\\*?" + NAMES + "\\s*:\\*?.*");
  private static final Pattern LINED_FIELD =
      Pattern.compile("(?im)^\\s*\\*?" + NAMES + "\\s{0,3}:\\*?(?=\\s)");
  private static final Pattern FIELD =
      Pattern.compile("(?i)(?:^|(?<=\\s))\\*?" + NAMES + "\\s{0,3}:\\*?(?=\\s)");
  private static final int MOST_LINES = 40;
  private static final int LONGEST_LINE = 4_000;

  /**
   * The mail that begins at a line.
   *
   * @param lines the lines of the text, or its paragraphs
   * @param lined whether they are lines, so that an empty one ends the headers
   */
  static Optional<Forward> at(String text, List<Span> lines, int line, boolean lined) {
    Matcher mark = MARK.matcher(words(text, lines.get(line)));
    if (!mark.matches()) {
      return Optional.empty();
    }
    StringBuilder head = new StringBuilder(mark.group(3));
    boolean begun = !mark.group(3).isBlank();
    int next = line + 1;
    for (; next < Math.min(lines.size(), line + MOST_LINES); next++) {
      String words = words(text, lines.get(next));
      boolean field = LINE.matcher(words).matches();
      if (words.isBlank() ? begun && lined : !field && !(begun && lined)) {
        break;
      }
      begun |= field;
      head.append('\n').append(words);
    }
    Map<String, String> fields = fields(head.toString(), lined ? LINED_FIELD : FIELD);
    if (!fields.containsKey("from") || fields.size() < 2) {
      return Optional.empty();
    }
    String date = fields.getOrDefault("date", fields.getOrDefault("sent", ""));
    PageFacts facts =
        HeaderWords.facts(
            fields.getOrDefault("subject", ""),
            fields.get("from").replaceFirst("(?i)\\[mailto:([^\\]]*)\\]", "<$1>"),
            date,
            "the forwarded header \"Date\"");
    String kind = mark.group(1) == null ? mark.group(2) : mark.group(1);
    return Optional.of(
        new Forward(
            facts, kind != null && kind.toLowerCase(Locale.ROOT).equals("forwarded"), next));
  }

  private static String words(String text, Span line) {
    return text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_LINE));
  }

  private static Map<String, String> fields(String head, Pattern pattern) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = pattern.matcher(head + "\n");
    String name = "";
    int start = 0;
    while (field.find()) {
      put(fields, name, head, start, field.start());
      name = field.group(1).toLowerCase(Locale.ROOT);
      start = field.end();
    }
    put(fields, name, head, start, head.length());
    return fields;
  }

  private static void put(
      Map<String, String> fields, String name, String head, int start, int end) {
    if (!name.isEmpty() && start < end) {
      fields.putIfAbsent(name, head.substring(start, end).strip());
    }
  }
}

package readout.read.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;

/**
 * Days as headers, metadata and visible datelines write them. The day is taken as written, in the
 * zone it was written for; a form that leaves day and month open ("01/02/2016") is not read.
 */
public final class WrittenDate {
  private static final int SENSIBLE_LENGTH = 200;
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([-/.]?)(\\d\\d)\\2(\\d\\d)(?=\\D|$|\\d{6}(?:\\D|$))");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -]((?:19|20)\\d\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)");

  private static final Pattern ISO_MOMENT =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,]\\d{1,9})?"
              + " ?(Z|[+-]\\d\\d:?\\d\\d)");
  private static final Pattern MAIL_MOMENT =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2} [A-Z][a-z]{2})[a-z]{0,6}( (?:19|20)\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?)"
              + " (GMT|UTC?|Z|[+-]\\d{4})");

  private WrittenDate() {}

  /** The first day written in the words; empty where there is none or it cannot be one. */
  public static Optional<LocalDate> in(String words) {
    String text = cut(words).toLowerCase(Locale.ROOT);
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return day(iso.group(1), Integer.parseInt(iso.group(3)), iso.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    return Optional.empty();
  }

  /**
   * The publication that the words tell: the moment, where they tell clock and offset, as machines
   * do (ISO 8601, RFC 5322) or as people do ("July 14, 2016, 12:50 p.m. ET"), and else the day.
   *
   * @param where where the words stand, for the reason
   */
  public static Optional<Publication> published(String words, Certainty certainty, String where) {
    return moment(words)
        .or(() -> in(words).flatMap(day -> WrittenClock.on(day, cut(words))))
        .map(moment -> Publication.at(moment, certainty, where))
        .or(() -> in(words).map(day -> Publication.on(day, certainty, where)));
  }

  private static String cut(String words) {
    return words
        .substring(0, Math.min(words.length(), SENSIBLE_LENGTH))
        .replaceAll("[\\s\u00a0\u202f]+", " ");
  }

  private static Optional<OffsetDateTime> moment(String words) {
    Matcher iso = ISO_MOMENT.matcher(words);
    if (iso.find() && iso.start() < SENSIBLE_LENGTH) {
      String offset = iso.group(4).replaceFirst("([+-]\\d\\d)(\\d\\d)", "$1:$2");
      String clock = iso.group(2) + Objects.requireNonNullElse(iso.group(3), ":00");
      return parse(iso.group(1) + "T" + clock + offset, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
    Matcher mail = MAIL_MOMENT.matcher(words);
    if (mail.find() && mail.start() < SENSIBLE_LENGTH) {
      String zone = mail.group(3).matches("UTC?|Z") ? "GMT" : mail.group(3);
      return parse(
          mail.group(1) + mail.group(2) + " " + zone, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
    return Optional.empty();
  }

  private static Optional<OffsetDateTime> parse(String words, DateTimeFormatter format) {
    try {
      return Optional.of(OffsetDateTime.parse(words, format));
    } catch (DateTimeException noSuchMoment) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

package readout.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;
import readout.sentences.SentenceSplitter;

/**
 * What a text's own words say of the day it was written on.
 *
 * @param weekdays the past weekdays it names, each with the words of their sentences
 * @param past the days written out, or placed by the context, that it tells of as past
 * @param ahead those that it tells of as lying ahead
 * @param nextMonth whether it speaks of the next month
 */
record DayClues(
    Map<DayOfWeek, Set<String>> weekdays,
    List<LocalDate> past,
    List<LocalDate> ahead,
    boolean nextMonth) {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d).*");

  static DayClues read(TimeTagger tagger, String body, TimeContext context) {
    Map<DayOfWeek, Set<String>> weekdays = new TreeMap<>();
    List<LocalDate> past = new ArrayList<>();
    List<LocalDate> ahead = new ArrayList<>();
    boolean nextMonth = false;
    for (Span sentence : sentences(body)) {
      // Read open, a weekday keeps its name whatever day the context would give it.
      for (TimeMention mention : tagger.tag(body, sentence, List.of(), TimeContext.unknown())) {
        Tense tense = TenseCues.read(body, sentence, mention.span());
        Matcher weekday = WEEKDAY.matcher(mention.value().timex());
        if (mention.type() != TimeMention.Type.SET && weekday.matches() && tense != Tense.FUTURE) {
          weekdays
              .computeIfAbsent(DayOfWeek.of(weekday.group(1).charAt(0) - '0'), d -> new TreeSet<>())
              .addAll(words(sentence.of(body)));
        }
        nextMonth |= mention.value().asWritten().toLowerCase(Locale.ROOT).endsWith("next month");
      }
      for (TimeMention mention : tagger.tag(body, sentence, List.of(), context)) {
        boolean dated = mention.value().asWritten().matches(".*\\d.*");
        if (mention.value().granularity() == Granularity.DAY
            && mention.value().bounded()
            && dated) {
          Tense tense = TenseCues.read(body, sentence, mention.span());
          if (tense == Tense.PAST) {
            mention.value().from().ifPresent(past::add);
          } else if (tense == Tense.FUTURE) {
            mention.value().to().ifPresent(ahead::add);
          }
        }
      }
    }
    return new DayClues(weekdays, past, ahead, nextMonth);
  }

  Set<DayOfWeek> pastWeekdays() {
    return weekdays.keySet();
  }

  /** How many words the sentences that name the same weekday share. */
  int shared(DayClues other) {
    int shared = 0;
    for (Map.Entry<DayOfWeek, Set<String>> entry : weekdays.entrySet()) {
      Set<String> same = new TreeSet<>(entry.getValue());
      same.retainAll(other.weekdays.getOrDefault(entry.getKey(), Set.of()));
      shared += same.size();
    }
    return shared;
  }

  Optional<LocalDate> latestPast() {
    return past.stream().max(Comparator.naturalOrder());
  }

  Optional<LocalDate> earliestAhead() {
    return ahead.stream().min(Comparator.naturalOrder());
  }

  /** The last day of this month, where the text puts a day of the month after it ahead. */
  Optional<LocalDate> endOfMonth(LocalDate day) {
    LocalDate next = day.withDayOfMonth(1).plusMonths(1);
    boolean named =
        ahead.stream()
            .anyMatch(a -> a.getYear() == next.getYear() && a.getMonth() == next.getMonth());
    return nextMonth && named ? Optional.of(next.minusDays(1)) : Optional.empty();
  }

  private static Set<String> words(String sentence) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static List<Span> sentences(String body) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      sentences.addAll(new SentenceSplitter().split(body, new Span(start, end)));
      start = end + 1;
    }
    return sentences;
  }
}

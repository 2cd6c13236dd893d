package readout.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.read.input.Budget;
import readout.read.input.Unreadable;
import readout.read.page.PageFacts;

/**
 * The lines of a mail that are of its story: without what it quotes, without signatures, and where
 * it passes on another mail, without what was written above that.
 *
 * @param lines the lines; an empty one stands where others were taken out
 * @param passedOn what the mail that is passed on says about itself; empty where none is
 */
record Story(List<Span> lines, Optional<PageFacts> passedOn) {
  private static final Pattern ANSWERED =
      Pattern.compile("(?s)On \\S.{4,300}(?:@|\\d{1,2}:\\d\\d).{0,300}(?:wrote|writes)\\s?:");
  private static final int ANSWERED_LINES = 4;
  private static final int FEW_LINES = 12;

  /** What is written above a mail that was passed on twice is a word or two. */
  private static final int NOTE = 300;

  /**
   * Reads the lines of a mail.
   *
   * @param lines its lines or paragraphs in order
   * @param lined whether they are lines: then quoted ones carry a mark
   * @param forwarded whether its subject says that it passes on another
   * @throws Unreadable where the time is over
   */
  static Story of(String text, List<Span> lines, boolean lined, boolean forwarded, Budget budget)
      throws Unreadable {
    List<Span> kept = new ArrayList<>();
    Optional<PageFacts> inner = Optional.empty();
    boolean signed = false;
    for (int i = 0; i < lines.size(); i++) {
      budget.check();
      Span line = lines.get(i);
      Optional<Forward> forward = Forward.at(text, lines, i, lined);
      if (forward.isPresent()) {
        int above = length(kept);
        boolean passedOn = forwarded || forward.get().passedOn() || above == 0;
        if (!passedOn || (inner.isPresent() && above > NOTE)) {
          break;
        }
        kept.clear();
        signed = false;
        inner = Optional.of(forward.get().facts());
        i = forward.get().next() - 1;
      } else if (lined && signature(text, lines, i)) {
        signed = true;
      } else if (!lined && answered(line.of(text))) {
        break;
      } else if (lined && quoted(text, line)) {
        dropAnswered(text, kept);
        keep(kept, new Span(line.start(), line.start()));
      } else if (!signed) {
        keep(kept, line);
      }
    }
    return new Story(List.copyOf(kept), inner);
  }

  /** Keeps a line; one empty line is as good as many. */
  private static void keep(List<Span> kept, Span line) {
    boolean parted = kept.isEmpty() || kept.get(kept.size() - 1).length() == 0;
    if (line.length() > 0 || !parted) {
      kept.add(line);
    }
  }

  private static int length(List<Span> lines) {
    return lines.stream().mapToInt(Span::length).sum();
  }

  private static boolean quoted(String text, Span line) {
    return line.length() > 0 && text.charAt(line.start()) == '>';
  }

  private static boolean answered(String words) {
    return words.length() < 700 && ANSWERED.matcher(words).matches();
  }

  /** Takes out the "On such a day, somebody wrote:" above what is quoted. */
  private static void dropAnswered(String text, List<Span> kept) {
    int last = kept.size() - 1;
    while (last >= 0 && kept.get(last).length() == 0) {
      last--;
    }
    for (int first = last; first >= 0 && first > last - ANSWERED_LINES; first--) {
      if (kept.get(first).length() == 0) {
        return;
      }
      if (answered(text.substring(kept.get(first).start(), kept.get(last).end()))) {
        kept.subList(first, kept.size()).clear();
        return;
      }
    }
  }

  /** "-- " stands above a signature; without its blank only near the end. */
  private static boolean signature(String text, List<Span> lines, int i) {
    Span line = lines.get(i);
    if (line.length() != 2 || !text.startsWith("--", line.start())) {
      return false;
    }
    return text.startsWith("-- ", line.start()) || lines.size() - i <= FEW_LINES;
  }
}

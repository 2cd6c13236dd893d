package readout.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import readout.actors.Person;
import readout.analysis.Analysis;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.Token;

/** Reads the posts that a report gives its people. Thread-safe. */
public final class OfficeReader {
  private static final Reader READER = new Reader("office.title", 5);
  private static final int LONG = 220;
  private static final int NEAR = 80;

  /** The offices, by person, each title of a report once. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Person person : analysis.cast().people()) {
      Set<String> titles = new TreeSet<>();
      for (Person.Post post : person.posts()) {
        String title = post.title().toLowerCase(Locale.ROOT);
        // "once a leading negotiator": what he was, and no post
        boolean other = title.endsWith("counterpart") || title.startsWith("once ");
        if (!other && titles.add(title)) {
          findings.add(
              Finding.of(analysis.report(), Kind.OFFICE)
                  .add(Slot.PERSON, person.value())
                  .add(Slot.OFFICE, new TextValue(post.title()))
                  .evidence(
                      Evidence.of(analysis.report(), around(analysis, post.span()), READER, 1))
                  .build());
        }
      }
    }
    return findings;
  }

  /** The sentence where it is short, else the words with what stands near them. */
  private static Span around(Analysis analysis, Span post) {
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.span().covers(post)) {
        if (sentence.span().length() <= LONG) {
          return sentence.span();
        }
        Span near = post;
        for (Token token : sentence.tokens()) {
          if (token.span().start() >= post.start() - NEAR
              && token.span().end() <= post.end() + NEAR) {
            near = near.union(token.span());
          }
        }
        return near;
      }
    }
    return post;
  }
}

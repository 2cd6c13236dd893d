package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Doubt;
import readout.model.Sentence;
import readout.model.Status;
import readout.model.TimeValue;
import readout.syntax.Subjects;

/** What of an engagement that a noun names may be misread. Stateless. */
final class EngagementDoubts {
  private static final String MONTH =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  /** Words that may stand between "ahead" and what it is ahead of. */
  private static final int LEAD = 8;

  private EngagementDoubts() {}

  /** The doubts about when it is, whether it was, and who took part. */
  static List<Doubt> of(
      Analysis analysis, EngagementPhrase item, List<ActorValue> sides, Optional<TimeValue> time) {
    boolean own = EngagementTimes.direct(analysis, item).isPresent();
    List<Doubt> doubts =
        new ArrayList<>(
            EventDoubts.time(
                time, own && !apart(item) && !EventDoubts.spoken(analysis, item.noun(), time)));
    doubts.addAll(EventDoubts.sides(sides));
    // "agreed in July to resume talks": July may be when they were to begin, or to agree
    boolean month =
        item.state().status() == Status.PLANNED
            && time.map(TimeValue::asWritten).filter(words -> words.matches(MONTH)).isPresent();
    if (month) {
      doubts.add(Doubt.TIME_ELSEWHERE);
    }
    // "the mayor's visit threatens to": neither a day nor a past verb tells that it was
    boolean past = item.verb().filter(verb -> verb.pos().matches("VBD|VBN")).isPresent();
    if (item.state().status() == Status.HELD && (ahead(item) || !past && !own)) {
      doubts.add(Doubt.OPEN);
    }
    if (unclear(item, sides)) {
      doubts.add(Doubt.SIDES);
    }
    return doubts;
  }

  /** "ahead of the day's larger meetings". */
  private static boolean ahead(EngagementPhrase item) {
    return item.sentence().tokens().stream()
        .anyMatch(
            word ->
                word.lemma().equals("ahead")
                    && word.index() < item.noun().index()
                    && word.index() + LEAD > item.noun().index());
  }

  /** "they spoke at the talks", "his call", "told the Democrats in a meeting": which of them. */
  private static boolean unclear(EngagementPhrase item, List<ActorValue> sides) {
    Sentence sentence = item.sentence();
    boolean pronoun =
        item.verb()
            .flatMap(verb -> Subjects.of(sentence, verb))
            .filter(word -> word.pos().equals("PRP"))
            .isPresent();
    boolean owned =
        sentence.child(item.noun(), "poss").filter(word -> word.pos().equals("PRP$")).isPresent();
    return pronoun
        || owned
        || sides.stream().anyMatch(side -> side.name().matches("(?:Democratic|Republican) Party"));
  }

  /** "posted a photo of her visit last week": the day may be of what was posted. */
  private static boolean apart(EngagementPhrase item) {
    return item.noun().is("pobj")
        && item.sentence()
            .head(item.noun())
            .filter(prep -> prep.lemma().matches("of|about|from"))
            .flatMap(item.sentence()::head)
            .filter(noun -> noun.noun() && !EngagementNouns.isEngagement(noun.lemma()))
            .isPresent();
  }
}

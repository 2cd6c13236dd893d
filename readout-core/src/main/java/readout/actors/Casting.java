package readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.model.Mention;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TypedSpan;

/**
 * Makes the cast of a report: which mentions name the same person, and who that is. A full name
 * introduces a person, a surname goes back to the last one introduced with it; a surname alone is
 * looked up among those in office at the report's date. Two people of one surname stay two.
 * Thread-safe.
 */
public final class Casting {
  private final ActorTable table;
  private final GivenNames givenNames = GivenNames.load();

  /** Casting with the table. */
  public Casting(ActorTable table) {
    this.table = table;
  }

  /**
   * The cast of a report whose names were tagged sentence by sentence.
   *
   * @param seen the mentions of actors that a trained tagger sees, sentence by sentence, as {@link
   *     readout.model.MentionKind} calls them; none where there is no such tagger
   */
  public Cast cast(
      Report report,
      List<Sentence> sentences,
      List<List<Mention>> tagged,
      List<List<TypedSpan>> seen) {
    List<List<Mention>> mentions = MissedSurnames.added(sentences, tagged);
    PersonFinder finder = new PersonFinder(report, table, givenNames);
    Map<Span, PersonDraft> byMention = new LinkedHashMap<>();
    for (boolean full : new boolean[] {true, false}) {
      for (int i = 0; i < sentences.size(); i++) {
        for (Mention mention : mentions.get(i)) {
          boolean fullName = mention.type() == Mention.Type.PERSON && mention.text().contains(" ");
          if (fullName == full && !byMention.containsKey(mention.span())) {
            finder.find(mention, full).ifPresent(draft -> byMention.put(mention.span(), draft));
          }
        }
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention mention : mentions.get(i)) {
        PersonDraft draft = byMention.get(mention.span());
        if (draft != null) {
          draft.mentions.add(mention.span());
          draft.posts.addAll(PostReader.read(sentences.get(i), mention, mentions.get(i)));
          draft.female |= Honorifics.female(report.body().text(), mention.span());
          draft.male |=
              Honorifics.of(report.body().text(), mention.span())
                  .filter(mark -> mark.equals("mr"))
                  .isPresent();
        }
      }
    }
    Map<Span, Person> characters = new LinkedHashMap<>();
    Map<PersonDraft, Person> made = new LinkedHashMap<>();
    byMention.forEach(
        (span, draft) ->
            characters.put(span, made.computeIfAbsent(draft, gathered -> gathered.finish(table))));
    return new Cast(
        report, table, sentences, mentions, seen, characters, new ArrayList<>(made.values()));
  }
}

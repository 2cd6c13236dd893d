package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;

/**
 * The surnames of people the report names in full that no tagger took for names, as "Akin" where it
 * opens a sentence and is read as an adjective. Stateless.
 */
final class MissedSurnames {
  private static final Set<String> MONTHS = Set.of("may", "march", "april", "june", "august");
  private static final int LEAST = 3;

  private MissedSurnames() {}

  /** The mentions of each sentence with the missed ones among them, in order of the text. */
  static List<List<Mention>> added(List<Sentence> sentences, List<List<Mention>> mentions) {
    Set<String> surnames = surnames(mentions);
    List<List<Mention>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Mention> here = new ArrayList<>(mentions.get(i));
      for (Token token : sentences.get(i).tokens()) {
        if (surnames.contains(token.text())
            && token.is("nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj")
            && mentions.get(i).stream().noneMatch(name -> name.span().overlaps(token.span()))) {
          here.add(new Mention(token.span(), token.text(), Mention.Type.PERSON));
        }
      }
      here.sort((a, b) -> a.span().compareTo(b.span()));
      all.add(here);
    }
    return all;
  }

  private static Set<String> surnames(List<List<Mention>> mentions) {
    Set<String> surnames = new TreeSet<>();
    for (List<Mention> sentence : mentions) {
      for (Mention mention : sentence) {
        String name = mention.text().replace('\n', ' ');
        String last = PersonFinder.surname(name);
        if (mention.type() == Mention.Type.PERSON
            && name.contains(" ")
            && last.length() >= LEAST
            && Character.isUpperCase(last.codePointAt(0))
            && !MONTHS.contains(last.toLowerCase(Locale.ROOT))) {
          surnames.add(last);
        }
      }
    }
    return surnames;
  }
}

package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.names.Titles;
import readout.syntax.Clauses;

/**
 * What the pronouns of a report stand for: the nearest subject before that fits in number, sex and
 * kind. Immutable.
 */
final class Pronouns {
  private static final Set<String> FEMALE = Set.of("she", "her", "herself", "hers");
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> MANY = Set.of("they", "them", "their", "themselves");

  private final Cast cast;
  private final QuotedWords quoted;
  private final List<Sentence> sentences;

  Pronouns(Cast cast, List<Sentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
    this.quoted = new QuotedWords(cast.report().body().text());
  }

  Optional<ActorValue> resolve(Sentence sentence, Token word) {
    String plain = word.text().toLowerCase(Locale.ROOT);
    if (MANY.contains(plain)) {
      Optional<Candidate> many = many(sentence, word);
      if (many.isPresent()) {
        return many.map(Candidate::value);
      }
    }
    boolean human = MALE.contains(plain) || FEMALE.contains(plain);
    int back = 4;
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - back); i--) {
      Sentence here = sentences.get(i);
      List<Candidate> candidates =
          candidates(
              here,
              i == sentence.index() ? word.span().start() : Integer.MAX_VALUE,
              quoted.covers(word.span().start()));
      if (i == sentence.index()) {
        candidates.removeIf(candidate -> used(sentence, candidate, word));
      } else if (i < sentence.index() - 1 && THING.contains(plain)) {
        // far back only what the story was about
        candidates.removeIf(candidate -> !candidate.main);
      }
      Optional<Candidate> best = best(candidates, plain);
      if (i == sentence.index() && human) {
        // "When A had left, B printed the list that he ...": the subject of the clause around it
        best =
            candidates.stream()
                .filter(candidate -> fits(candidate, plain))
                .filter(candidate -> around(sentence, candidate, word))
                .findFirst()
                .or(() -> best(candidates, plain));
      }
      if (i < sentence.index() && human && goesOn(here, plain)) {
        // "X did A. He did B at Y's. He said": who is named beside "he" is not he
        back++;
        continue;
      }
      if (best.isPresent()) {
        return Optional.of(best.orElseThrow().value);
      }
    }
    return Optional.empty();
  }

  /** Whether the same pronoun is the subject of the sentence, and no name is. */
  private static boolean goesOn(Sentence sentence, String pronoun) {
    List<Token> subjects =
        sentence.tokens().stream()
            .filter(token -> token.is("root"))
            .flatMap(root -> sentence.children(root).stream())
            .filter(token -> token.is("nsubj", "nsubjpass"))
            .toList();
    return !subjects.isEmpty()
        && subjects.stream().allMatch(subject -> subject.text().equalsIgnoreCase(pronoun));
  }

  /** "used a crane to lift it": what is used for it is not what it is done to. */
  private static boolean used(Sentence sentence, Candidate candidate, Token pronoun) {
    return candidate.head.is("dobj")
        && sentence
            .head(candidate.head)
            .flatMap(verb -> sentence.child(verb, "xcomp"))
            .filter(purpose -> sentence.subtree(purpose).contains(pronoun))
            .isPresent();
  }

  private Optional<Candidate> best(List<Candidate> candidates, String plain) {
    return candidates.stream()
        .filter(candidate -> fits(candidate, plain))
        .reduce((a, b) -> better(a, b));
  }

  /** Whether the candidate is the subject of a clause that the pronoun stands in. */
  private static boolean around(Sentence sentence, Candidate candidate, Token pronoun) {
    Optional<Token> clause = sentence.head(candidate.head).filter(verb -> candidate.subject);
    return clause.isPresent()
        && !clause.equals(sentence.head(pronoun))
        && sentence.subtree(clause.orElseThrow()).contains(pronoun);
  }

  /** The last plural before "they", in its sentence or the one before; a state is a last resort. */
  private Optional<Candidate> many(Sentence sentence, Token word) {
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 1); i--) {
      Optional<Candidate> many =
          candidates(
                  sentences.get(i),
                  i == sentence.index() ? word.span().start() : Integer.MAX_VALUE,
                  quoted.covers(word.span().start()))
              .stream()
              .filter(Candidate::many)
              .reduce((a, b) -> a.main && !b.main ? a : b);
      if (many.isPresent()) {
        return many;
      }
      Optional<Candidate> both = i == sentence.index() ? Optional.empty() : both(sentences.get(i));
      if (both.isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  /** "Wyden and Udall signed a letter. They said ...": the two who are the subject before. */
  private Optional<Candidate> both(Sentence sentence) {
    for (Token subject : sentence.tokens()) {
      List<Token> listed =
          subject.is("nsubj") && subject.properNoun()
              ? Clauses.conjuncts(sentence, subject)
              : List.of();
      List<ActorValue> people =
          listed.stream()
              .flatMap(word -> cast.mention(sentence, word).stream())
              .flatMap(mention -> cast.person(mention.span()).stream())
              .map(Person::value)
              .toList();
      if (people.size() == 2 && listed.size() == 2) {
        ActorValue first = people.get(0);
        ActorValue second = people.get(1);
        boolean one = first.country().equals(second.country());
        ActorValue two =
            new ActorValue(
                first.name() + " and " + second.name(),
                true,
                Optional.empty(),
                one ? first.country() : Optional.empty(),
                Optional.empty());
        return Optional.of(new Candidate(subject, two, true, false, true, true, true, true));
      }
    }
    return Optional.empty();
  }

  private static Candidate better(Candidate a, Candidate b) {
    if (a.subject != b.subject) {
      return a.subject ? a : b;
    }
    return b.main && !a.main ? b : a;
  }

  private boolean fits(Candidate candidate, String pronoun) {
    if (FEMALE.contains(pronoun)) {
      return candidate.person && (candidate.female || !candidate.certain);
    }
    if (MALE.contains(pronoun)) {
      return candidate.person && !candidate.female;
    }
    if (THING.contains(pronoun)) {
      return !candidate.person && !candidate.many;
    }
    return MANY.contains(pronoun) && (candidate.many || !candidate.person);
  }

  private List<Candidate> candidates(Sentence sentence, int before, boolean inside) {
    List<Candidate> found = new ArrayList<>();
    // "Officials agree," they said: who is named in the words is not who says them
    for (Token token : sentence.tokens()) {
      boolean unfit = !inside && quoted.covers(token.span().start());
      // "Akin left": a name read as an adjective is a name all the same
      boolean noun = token.noun() || cast.mention(sentence, token).isPresent();
      if (token.span().start() >= before || !noun || unfit) {
        continue;
      }
      boolean subject = token.is("nsubj", "nsubjpass");
      boolean main = subject && sentence.head(token).filter(verb -> verb.is("root")).isPresent();
      Optional<Mention> mention = cast.mention(sentence, token);
      boolean head = mention.map(name -> name.span().end() <= token.span().end()).orElse(true);
      if (!head) {
        continue;
      }
      if (mention.isPresent()) {
        Optional<Person> someone = cast.person(mention.orElseThrow().span());
        // "Amplifying the Novak campaign's message, he": not Novak
        boolean modifies =
            token.is("compound", "nmod")
                && sentence
                    .head(token)
                    .filter(word -> word.index() > token.index())
                    .filter(word -> word.pos().matches("NNS?"))
                    .isPresent();
        if (someone.isPresent() && modifies) {
          continue;
        }
        if (someone.isPresent()) {
          Person person = someone.orElseThrow();
          found.add(
              new Candidate(
                  token, person.value(), true, person.female(), true, false, subject, main));
        } else if (!token.is("compound", "nmod", "amod")
            && (subject || mention.orElseThrow().type() != Mention.Type.PLACE)
            && mention.orElseThrow().type() != Mention.Type.OTHER) {
          Optional<ActorValue> named =
              token.text().matches("Republicans|Democrats")
                  ? Optional.of(cast.described(sentence, token))
                  : cast.named(sentence, token);
          named.ifPresent(
              value ->
                  found.add(
                      new Candidate(
                          token,
                          value,
                          false,
                          false,
                          true,
                          token.pos().endsWith("S"),
                          subject,
                          main)));
        }
      } else if (Cast.agentNoun(token.lemma())
          && !token.is("compound", "nmod")
          && !predicate(sentence, token)) {
        boolean many = token.pos().equals("NNS");
        boolean person =
            !many && (Titles.isPost(token.lemma()) || token.lemma().equals("official"));
        found.add(
            new Candidate(
                token,
                (person ? cast.resolve(sentence, token) : cast.explained(sentence, token))
                    .orElseGet(() -> cast.described(sentence, token)),
                person,
                token.lemma().endsWith("woman"),
                false,
                many,
                subject,
                main));
      }
    }
    return found;
  }

  /** "served as the president of ...": somebody who is named already, or nobody at all. */
  private static boolean predicate(Sentence sentence, Token noun) {
    // "an elk head" is nobody; "the head of the panel" is somebody
    boolean part =
        noun.lemma().equals("head") && Clauses.prepositional(sentence, noun, "of").isEmpty();
    return part
        || noun.is("attr", "oprd")
        || noun.is("pobj")
            && sentence.head(noun).filter(prep -> prep.lemma().equals("as")).isPresent();
  }

  private record Candidate(
      Token head,
      ActorValue value,
      boolean person,
      boolean female,
      boolean certain,
      boolean many,
      boolean subject,
      boolean main) {}
}

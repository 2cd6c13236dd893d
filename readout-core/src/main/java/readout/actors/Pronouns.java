package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
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
  private final List<Sentence> sentences;

  Pronouns(Cast cast, List<Sentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  Optional<ActorValue> resolve(Sentence sentence, Token word) {
    String plain = word.text().toLowerCase(Locale.ROOT);
    if (MANY.contains(plain)) {
      Optional<Candidate> many = many(sentence, word);
      if (many.isPresent()) {
        return many.map(Candidate::value);
      }
    }
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 4); i--) {
      Sentence here = sentences.get(i);
      List<Candidate> candidates =
          candidates(here, i == sentence.index() ? word.span().start() : Integer.MAX_VALUE);
      Optional<Candidate> best =
          candidates.stream()
              .filter(candidate -> fits(candidate, plain))
              .reduce((a, b) -> better(a, b));
      if (best.isPresent()) {
        return Optional.of(best.orElseThrow().value);
      }
    }
    return Optional.empty();
  }

  /** The last plural before "they", in its sentence or the one before; a state is a last resort. */
  private Optional<Candidate> many(Sentence sentence, Token word) {
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 1); i--) {
      Optional<Candidate> many =
          candidates(
                  sentences.get(i), i == sentence.index() ? word.span().start() : Integer.MAX_VALUE)
              .stream()
              .filter(Candidate::many)
              .reduce((a, b) -> b);
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
        return Optional.of(new Candidate(two, true, false, true, true, true));
      }
    }
    return Optional.empty();
  }

  private static Candidate better(Candidate a, Candidate b) {
    if (a.subject != b.subject) {
      return a.subject ? a : b;
    }
    return a;
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

  private List<Candidate> candidates(Sentence sentence, int before) {
    List<Candidate> found = new ArrayList<>();
    // "Officials agree," they said: who is named in the words is not who says them
    Predicate<Token> quoted =
        before < Integer.MAX_VALUE ? quotedBefore(sentence, before) : token -> false;
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= before || !token.noun() || quoted.test(token)) {
        continue;
      }
      boolean subject = token.is("nsubj", "nsubjpass");
      Optional<Mention> mention = cast.mention(sentence, token);
      boolean head = mention.map(name -> name.span().end() <= token.span().end()).orElse(true);
      if (!head) {
        continue;
      }
      if (mention.isPresent()) {
        Optional<Person> someone = cast.person(mention.orElseThrow().span());
        if (someone.isPresent()) {
          Person person = someone.orElseThrow();
          found.add(new Candidate(person.value(), true, person.female(), true, false, subject));
        } else if (!token.is("compound", "nmod", "amod")
            && mention.orElseThrow().type() != Mention.Type.OTHER) {
          cast.named(sentence, token)
              .ifPresent(
                  value ->
                      found.add(
                          new Candidate(
                              value, false, false, true, token.pos().endsWith("S"), subject)));
        }
      } else if (Cast.agentNoun(token.lemma()) || Titles.isPost(token.lemma())) {
        boolean many = token.pos().equals("NNS");
        boolean person =
            !many && (Titles.isPost(token.lemma()) || token.lemma().equals("official"));
        found.add(
            new Candidate(
                cast.explained(sentence, token).orElseGet(() -> cast.described(sentence, token)),
                person,
                token.lemma().endsWith("woman"),
                false,
                many,
                subject));
      }
    }
    return found;
  }

  /** Inside a quotation that ends before the offset; one may have begun in a sentence before. */
  private static Predicate<Token> quotedBefore(Sentence sentence, int before) {
    List<Span> quotations = new ArrayList<>();
    long straight = sentence.tokens().stream().filter(Pronouns::straight).count();
    boolean begun = straight % 2 == 1 && !straight(sentence.tokens().get(0));
    int open = begun ? sentence.span().start() : -1;
    for (Token token : sentence.tokens()) {
      boolean closes = token.text().matches("”|''") || straight(token) && open >= 0;
      if (closes && token.span().start() < before) {
        quotations.add(new Span(Math.max(open, sentence.span().start()), token.span().end()));
        open = -1;
      } else if (token.text().matches("“|``") || straight(token)) {
        open = token.span().start();
      }
    }
    return token -> quotations.stream().anyMatch(quotation -> quotation.covers(token.span()));
  }

  private static boolean straight(Token token) {
    return token.text().equals("\"");
  }

  private record Candidate(
      ActorValue value,
      boolean person,
      boolean female,
      boolean certain,
      boolean many,
      boolean subject) {}
}

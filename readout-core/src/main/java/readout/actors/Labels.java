package readout.actors;

import java.util.Optional;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.names.Titles;

/** The names that stand beside a description and say who it is. Immutable. */
final class Labels {
  private final Cast cast;

  Labels(Cast cast) {
    this.cast = cast;
  }

  /**
   * "the third-ranking Republican, Ms. Smith", "his likely rival Mr. Smith", "Assistant Secretary
   * for Trade Jane Smith": the person.
   */
  Optional<ActorValue> person(Sentence sentence, Token head) {
    boolean one =
        head.noun() && !head.pos().endsWith("S") && cast.mention(sentence, head).isEmpty();
    boolean ofParty =
        head.lemma().matches("republican|democrat")
            && !head.pos().endsWith("S")
            && sentence.child(head, "det").isPresent();
    Optional<Token> name = sentence.child(head, "appos");
    boolean beside =
        name.filter(word -> sentence.subtreeSpan(word).start() == head.span().end() + 1)
            .isPresent();
    return (one && beside || ofParty ? name : Optional.<Token>empty())
        .or(() -> head.noun() ? titled(sentence, head) : Optional.empty())
        .flatMap(word -> cast.mention(sentence, word))
        .flatMap(found -> cast.person(found.span()))
        .map(Person::value);
  }

  /**
   * The name that closes a long title, right before the verb of the clause: "Secretary for Trade
   * Jane Smith", "National Society for Peace President Jane Smith".
   */
  private Optional<Token> titled(Sentence sentence, Token head) {
    if (!head.is("nsubj", "nsubjpass") || !Character.isUpperCase(head.first())) {
      return Optional.empty();
    }
    Optional<Mention> own = cast.mention(sentence, head);
    Optional<Token> name =
        sentence.subtree(head).stream()
            .filter(word -> !word.is("punct"))
            .reduce((first, last) -> last)
            .filter(word -> word.properNoun() && word.index() > head.index());
    Optional<Token> before =
        name.flatMap(word -> cast.mention(sentence, word))
            .flatMap(
                mention ->
                    sentence.tokens().stream()
                        .filter(word -> word.span().end() <= mention.span().start())
                        .reduce((first, last) -> last))
            .filter(Token::noun)
            .filter(word -> !listed(sentence, head, name.orElseThrow()));
    boolean ofPost =
        own.isEmpty()
            && Titles.isPost(head.lemma())
            && !head.pos().endsWith("S")
            && before.filter(word -> !word.text().matches("Mrs?\\.?|Ms\\.?|Miss")).isPresent();
    boolean ofBody =
        own.filter(body -> body.type() == Mention.Type.ORGANISATION).isPresent()
            && before.filter(word -> Titles.isPost(word.text())).isPresent();
    return ofPost || ofBody ? name : Optional.empty();
  }

  /** "the president and Speaker Smith met": two, unless the verb shows that it is one. */
  private static boolean listed(Sentence sentence, Token head, Token name) {
    boolean one =
        sentence
            .head(head)
            .filter(
                verb ->
                    verb.pos().equals("VBZ")
                        || sentence.children(verb).stream()
                            .anyMatch(word -> word.is("aux") && word.text().matches("is|was|has")))
            .isPresent();
    Optional<Token> at = Optional.of(name);
    while (at.filter(word -> word.index() != head.index()).isPresent()) {
      if (at.orElseThrow().is("conj") && !one) {
        return true;
      }
      at = sentence.head(at.orElseThrow());
    }
    return false;
  }

  /** "the foreign minister, X": the name explains the description. */
  Optional<ActorValue> explained(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("appos") && child.noun()) {
        Optional<Mention> mention = cast.mention(sentence, child);
        if (mention.isPresent()
            && (Titles.isPost(head.lemma()) || Cast.agentNoun(head.lemma()))
            && !head.pos().equals("NNS")) {
          return cast.named(sentence, child);
        }
      }
    }
    return closing(sentence, head).or(() -> besideName(sentence, head));
  }

  /** "his opponent for the seat, Ms. Smith,": a person beside a thing is whom the phrase means. */
  private Optional<ActorValue> closing(Sentence sentence, Token head) {
    boolean someone = Cast.agentNoun(head.lemma()) && !head.pos().endsWith("S");
    return sentence.subtree(head).stream()
        .filter(word -> someone && word.is("appos") && word.index() > head.index())
        .filter(
            word ->
                sentence
                    .head(word)
                    .filter(thing -> thing.noun() && thing.index() > head.index())
                    .filter(thing -> !Titles.isPost(thing.lemma()))
                    .filter(thing -> !ofPerson(sentence, thing))
                    .isPresent())
        .flatMap(word -> cast.mention(sentence, word).stream())
        .flatMap(name -> cast.person(name.span()).stream())
        .map(Person::value)
        .findFirst();
  }

  private boolean ofPerson(Sentence sentence, Token word) {
    return cast.mention(sentence, word)
        .filter(name -> name.type() == Mention.Type.PERSON || cast.person(name.span()).isPresent())
        .isPresent();
  }

  /** "the Harbor Watch, a small group, which said": the group is the one named. */
  private Optional<ActorValue> besideName(Sentence sentence, Token head) {
    Token at = head;
    while (at.is("conj") && sentence.head(at).filter(Token::noun).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return Optional.of(at)
        .filter(
            word -> word.is("appos") && !head.pos().endsWith("S") && Cast.agentNoun(head.lemma()))
        .flatMap(sentence::head)
        .filter(name -> name.index() < head.index())
        .filter(
            name ->
                cast.mention(sentence, name)
                    .filter(found -> found.type() != Mention.Type.PLACE)
                    .isPresent())
        .flatMap(name -> cast.named(sentence, name));
  }
}

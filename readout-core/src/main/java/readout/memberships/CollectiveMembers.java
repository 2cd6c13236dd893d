package readout.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Finding;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/** Those of whom something is said to be made: an alliance, or what includes them. Stateless. */
final class CollectiveMembers {
  private static final Set<String> COLLECTIVES =
      Set.of(
          "alliance",
          "coalition",
          "network",
          "group",
          "bloc",
          "union",
          "federation",
          "organization",
          "organisation",
          "body",
          "partnership",
          "collection",
          "reference");

  private CollectiveMembers() {}

  /** "Y, an alliance of A and B", "the alliance Y: A, B and C". */
  static void collective(Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!COLLECTIVES.contains(noun.lemma())) {
      return;
    }
    Optional<Token> whole = MembershipFindings.owner(sentence, noun);
    if (whole.isEmpty() || analysis.cast().mention(sentence, whole.orElseThrow()).isEmpty()) {
      return;
    }
    List<ActorValue> members = listAfterColon(analysis, sentence);
    if (members.size() < 2) {
      members = new ArrayList<>();
      for (Token head : Clauses.prepositional(sentence, noun, "of", "between")) {
        List<Token> parts = new ArrayList<>();
        for (Token child : sentence.children(head)) {
          if (child.is("nmod", "compound", "amod")
              && analysis.cast().mention(sentence, child).isPresent()) {
            parts.addAll(Clauses.conjuncts(sentence, child));
          }
        }
        if (parts.isEmpty()) {
          members.addAll(MemberNames.values(analysis, sentence, head));
        } else {
          for (Token part : parts) {
            members.add(
                ActorValue.described(
                    part.text() + " " + head.text(),
                    analysis.cast().country(sentence, List.of(part))));
          }
        }
      }
    }
    MembershipFindings.add(
        analysis, sentence, whole.orElseThrow(), members, noun, "membership.collective", findings);
  }

  /** The names listed after a colon, where there are at least two. */
  private static List<ActorValue> listAfterColon(Analysis analysis, Sentence sentence) {
    int colon = sentence.text().lastIndexOf(':');
    List<ActorValue> members = new ArrayList<>();
    if (colon >= 0) {
      for (Mention mention : analysis.cast().mentions(sentence)) {
        if (mention.span().start() > sentence.span().start() + colon) {
          MemberNames.last(sentence, mention)
              .flatMap(token -> analysis.cast().resolve(sentence, token))
              .ifPresent(members::add);
        }
      }
    }
    return members;
  }

  /** "Y, including A and B", "members of Y such as A". */
  static void including(Analysis analysis, Sentence sentence, Token word, List<Finding> findings) {
    Optional<Token> whole =
        word.verb() && !word.pos().equals("VBG")
            ? Subjects.of(sentence, word)
            : sentence.head(word).filter(Token::noun);
    Optional<Token> first = sentence.child(word, "pobj", "dobj");
    if (whole.isEmpty() || first.isEmpty() || bare(sentence, whole.orElseThrow())) {
      return;
    }
    Optional<Mention> named = analysis.cast().mention(sentence, whole.orElseThrow());
    boolean group =
        named.map(mention -> mention.type() == Mention.Type.ORGANISATION).orElse(false)
            || Set.of("member", "coalition", "alliance", "group", "deal", "bloc")
                .contains(whole.orElseThrow().lemma())
            || whole.orElseThrow().pos().equals("NNS")
                && analysis.cast().acts(sentence, whole.orElseThrow());
    List<ActorValue> members =
        Clauses.conjuncts(sentence, first.orElseThrow()).stream()
            .filter(member -> !ofPeople(analysis, sentence, member))
            .flatMap(member -> analysis.cast().resolve(sentence, member).stream())
            .distinct()
            .filter(ActorValue::named)
            .filter(member -> !MemberNames.kind(analysis, sentence, member))
            .toList();
    if (group && !members.isEmpty()) {
      Optional<Token> circle =
          sentence
              .child(whole.orElseThrow(), "compound")
              .filter(token -> whole.orElseThrow().lemma().equals("member"));
      if (circle.isPresent()) {
        MembershipFindings.add(
            analysis,
            sentence,
            circle.orElseThrow(),
            members,
            word,
            "membership.including",
            findings);
        return;
      }
      MembershipFindings.add(
          analysis, sentence, whole.orElseThrow(), members, word, "membership.including", findings);
    }
  }

  /** "some people, including X": what is said of them makes no group of them. */
  private static boolean bare(Sentence sentence, Token whole) {
    return Set.of("people", "person", "other", "man", "woman", "thing").contains(whole.lemma())
        && NounPhrases.core(sentence, whole).size() == 1;
  }

  /** "including five Novak Republicans": members of a party, and not the party. */
  private static boolean ofPeople(Analysis analysis, Sentence sentence, Token member) {
    return member.entity().endsWith("NORP")
        || analysis
            .cast()
            .mention(sentence, member)
            .filter(name -> name.type() == Mention.Type.PEOPLE)
            .isPresent();
  }

  /** "the pact consists of A, B and C". */
  static void consists(Analysis analysis, Sentence sentence, Token verb, List<Finding> findings) {
    // "the Congress of the United States, which consists of": which of the two is hard to tell
    Optional<Token> whole =
        Subjects.of(sentence, verb)
            .filter(
                noun ->
                    !verb.is("relcl")
                        || sentence
                            .head(noun)
                            .filter(prep -> noun.is("pobj") && prep.lemma().equals("of"))
                            .isEmpty());
    List<Token> parts = new ArrayList<>(Clauses.prepositional(sentence, verb, "of"));
    sentence.child(verb, "dobj").ifPresent(parts::add);
    List<ActorValue> members =
        parts.stream()
            .flatMap(token -> MemberNames.named(analysis, sentence, token).stream())
            .toList();
    if (whole.isPresent() && members.size() > 1) {
      MembershipFindings.add(
          analysis, sentence, whole.orElseThrow(), members, verb, "membership.consists", findings);
    }
  }
}

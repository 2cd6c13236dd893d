package readout.memberships;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.actors.Cast;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Mention;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Token;
import readout.syntax.Clauses;

/** Those who are said to belong to something: as its member, its expert, of a party. Stateless. */
final class AffiliatedMembers {
  private static final Set<String> PARTS =
      Set.of("member", "part", "ally", "affiliate", "branch", "wing", "arm", "signatory", "party");
  private static final Set<String> PARTIES = Set.of("democrat", "republican", "democratic");
  private static final Set<String> RUNNERS =
      Set.of("candidate", "nominee", "challenger", "contender", "hopeful", "official");
  private static final Set<String> STAFF =
      Set.of("spokesman", "spokeswoman", "spokesperson", "aide", "counsel", "staffer", "lawyer");
  private static final Set<String> PRONOUNS =
      Set.of("this", "that", "it", "which", "these", "those", "who", "we", "i");

  private AffiliatedMembers() {}

  /** "X is a member of Y", "X, a branch of Y". */
  static void part(Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!PARTS.contains(noun.lemma())) {
      return;
    }
    List<Token> wholes = Clauses.prepositional(sentence, noun, "of");
    // "includes X and part of Y": X is not part of Y
    boolean listed =
        noun.is("conj") && sentence.head(noun).filter(first -> first.is("attr", "appos")).isEmpty();
    if (wholes.isEmpty() || listed || ofPerson(analysis, sentence, noun, wholes.get(0))) {
      return;
    }
    Optional<Token> member =
        MembershipFindings.owner(sentence, noun).filter(owner -> !town(sentence, owner, noun));
    if (member.isPresent()) {
      List<ActorValue> pair =
          analysis.cast().pair(sentence, member.orElseThrow(), Optional.empty());
      List<ActorValue> members =
          pair.isEmpty()
              ? analysis.cast().resolve(sentence, member.orElseThrow()).stream().toList()
              : pair;
      boolean denied =
          sentence.head(noun).map(head -> Clauses.negated(sentence, head)).orElse(false);
      boolean named =
          analysis.cast().acts(sentence, wholes.get(0)) && !wholes.get(0).pos().equals("PRP");
      if (!denied && named && !PRONOUNS.contains(member.orElseThrow().lemma())) {
        MembershipFindings.add(
            analysis, sentence, wholes.get(0), members, noun, "membership.part", findings);
      }
    }
  }

  /** "the Marlow, Va., branch of the guild": the branch is not explained by the town it is in. */
  private static boolean town(Sentence sentence, Token owner, Token noun) {
    int between = noun.index() - owner.index();
    return between > 2
        && between <= 4
        && owner.properNoun()
        && owner.head() >= 0
        && sentence.tokens().get(owner.index() + 1).text().equals(",")
        && sentence.tokens().get(noun.index() - 1).text().equals(",")
        && sentence.tokens().get(owner.index() + 2).properNoun();
  }

  /** The first of the words that the noun is listed with. */
  private static Token first(Sentence sentence, Token noun) {
    Token at = noun;
    while (at.is("conj") && sentence.head(at).filter(Token::noun).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return at;
  }

  /** "allies of Mr. Smith": he is no body. */
  private static boolean ofPerson(Analysis analysis, Sentence sentence, Token noun, Token whole) {
    return noun.lemma().equals("ally")
        && (Cast.postNoun(whole.lemma())
            || analysis
                .cast()
                .mention(sentence, whole)
                .flatMap(name -> analysis.cast().person(name.span()))
                .isPresent());
  }

  /** "X, an expert at Y". */
  static void affiliation(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    boolean explains = noun.is("appos") && sentence.head(noun).isPresent();
    boolean former =
        sentence.children(noun).stream()
            .anyMatch(word -> word.lemma().matches("former|ex|retired|onetime|once"));
    if (!explains || former || PARTS.contains(noun.lemma())) {
      return;
    }
    for (Token whole : Clauses.prepositional(sentence, noun, "at", "with", "in")) {
      Optional<Mention> mention = analysis.cast().mention(sentence, whole);
      Optional<Mention> person =
          analysis.cast().mention(sentence, sentence.head(noun).orElseThrow());
      if (mention.isPresent()
          && mention.orElseThrow().type() == Mention.Type.ORGANISATION
          && person.isPresent()
          && analysis.cast().person(person.orElseThrow().span()).isPresent()) {
        MembershipFindings.add(
            analysis,
            sentence,
            whole,
            MemberNames.values(analysis, sentence, sentence.head(noun).orElseThrow()),
            noun,
            "membership.affiliation",
            findings);
      }
    }
  }

  /** "X, a Democrat", "Republican Senator X". */
  static void party(Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    Optional<Mention> mention = analysis.cast().mention(sentence, noun);
    boolean person =
        mention.isPresent()
            && mention.orElseThrow().span().end() == noun.span().end()
            && analysis.cast().person(mention.orElseThrow().span()).isPresent();
    if (!person) {
      return;
    }
    for (Token child : sentence.children(noun)) {
      Token label =
          PARTIES.contains(child.lemma())
              ? child
              : sentence.children(child).stream()
                  .filter(inner -> PARTIES.contains(inner.lemma()))
                  .findFirst()
                  .orElse(child);
      // "Democratic angst more than X": what stands between is no title of X
      boolean titled =
          child.equals(label)
              || child.is("appos")
              || Cast.postNoun(child.lemma())
              || RUNNERS.contains(child.lemma());
      // "the panel's Republican staff director", "a Republican spokesman": for whom he works
      boolean employed =
          STAFF.contains(child.lemma())
              || label.index() + 1 < sentence.tokens().size()
                  && STAFF.contains(sentence.tokens().get(label.index() + 1).lemma())
              || sentence.children(child).stream().anyMatch(word -> word.lemma().equals("staff"));
      if (PARTIES.contains(label.lemma())
          && titled
          && !employed
          && child.is("compound", "nmod", "amod", "appos")) {
        String party =
            label.lemma().startsWith("democrat") ? "Democratic Party" : "Republican Party";
        Finding.Builder draft =
            Finding.of(analysis.report(), Kind.MEMBERSHIP)
                .add(
                    Slot.WHOLE,
                    new ActorValue(
                        party, true, Optional.empty(), Optional.of("USA"), Optional.of("PTY")));
        draft.addAll(Slot.MEMBERS, MemberNames.values(analysis, sentence, noun));
        draft.evidence(
            Evidence.of(
                analysis.report(),
                label.span().union(mention.orElseThrow().span()),
                new Reader("membership.party", 2),
                1));
        findings.add(draft.build());
      }
    }
  }
}

package readout.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Mention;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * Reads who belongs to what: "X is a member of Y", "Y, an alliance of A and B", "Y ... : A, B and
 * C", "Y, including A and B", "X, a Democrat", "X, an expert at Y". Thread-safe.
 */
public final class MembershipReader {
  private static final Set<String> PARTS =
      Set.of("member", "part", "ally", "affiliate", "branch", "wing", "arm", "signatory", "party");
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
  private static final Set<String> PARTIES = Set.of("democrat", "republican", "democratic");
  private static final Set<String> PRONOUNS =
      Set.of("this", "that", "it", "which", "these", "those", "who", "we", "i");
  private static final int LONG = 300;

  /** The memberships, in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.noun()) {
          part(analysis, sentence, token, findings);
          collective(analysis, sentence, token, findings);
          affiliation(analysis, sentence, token, findings);
          party(analysis, sentence, token, findings);
          led(analysis, sentence, token, findings);
          bodyOf(analysis, sentence, token, findings);
          ListedMembers.read(analysis, sentence, token, findings);
          InvolvedMembers.read(analysis, sentence, token, findings);
        }
        if (token.lemma().equals("include")
            || token.lemma().equals("including")
            || token.lemma().equals("as")
                && token.index() > 0
                && sentence.tokens().get(token.index() - 1).lemma().equals("such")) {
          including(analysis, sentence, token, findings);
        }
        if (token.verb() && (token.lemma().equals("consist") || token.lemma().equals("comprise"))) {
          consists(analysis, sentence, token, findings);
        }
        if (token.verb() && token.lemma().equals("sit")) {
          sits(analysis, sentence, token, findings);
        }
      }
    }
    return findings;
  }

  private static void part(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!PARTS.contains(noun.lemma())) {
      return;
    }
    List<Token> wholes = Clauses.prepositional(sentence, noun, "of");
    if (wholes.isEmpty()) {
      return;
    }
    Optional<Token> member = owner(sentence, noun);
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
        add(analysis, sentence, wholes.get(0), members, noun, "membership.part", findings);
      }
    }
  }

  /** Who a predicate noun or an explaining phrase is said of. */
  private static Optional<Token> owner(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    if (noun.is("attr") && head.isPresent()) {
      return Clauses.subject(sentence, head.orElseThrow());
    }
    if (noun.is("conj") && head.isPresent() && head.orElseThrow().is("appos")) {
      return sentence.head(head.orElseThrow()).filter(Token::noun);
    }
    return noun.is("appos", "conj") ? head.filter(Token::noun) : Optional.empty();
  }

  private static void collective(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!COLLECTIVES.contains(noun.lemma())) {
      return;
    }
    Optional<Token> whole = owner(sentence, noun);
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
            analysis.cast().mention(sentence, part).ifPresent(mention -> {});
            members.add(
                ActorValue.described(
                    part.text() + " " + head.text(),
                    analysis.cast().country(sentence, List.of(part))));
          }
        }
      }
    }
    add(analysis, sentence, whole.orElseThrow(), members, noun, "membership.collective", findings);
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

  private static void including(
      Analysis analysis, Sentence sentence, Token word, List<Finding> findings) {
    Optional<Token> whole =
        word.verb() && !word.pos().equals("VBG")
            ? Clauses.subject(sentence, word)
            : sentence.head(word).filter(Token::noun);
    Optional<Token> first = sentence.child(word, "pobj", "dobj");
    if (whole.isEmpty() || first.isEmpty()) {
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
        MemberNames.values(analysis, sentence, first.orElseThrow()).stream()
            .filter(ActorValue::named)
            .filter(member -> !MemberNames.kind(analysis, sentence, member))
            .toList();
    if (group && !members.isEmpty()) {
      Optional<Token> circle =
          sentence
              .child(whole.orElseThrow(), "compound")
              .filter(token -> whole.orElseThrow().lemma().equals("member"));
      if (circle.isPresent()) {
        add(
            analysis,
            sentence,
            circle.orElseThrow(),
            members,
            word,
            "membership.including",
            findings);
        return;
      }
      add(analysis, sentence, whole.orElseThrow(), members, word, "membership.including", findings);
    }
  }

  private static void affiliation(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    boolean explains = noun.is("appos") && sentence.head(noun).isPresent();
    if (!explains || PARTS.contains(noun.lemma())) {
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
        add(
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

  private static void party(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
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
      if (PARTIES.contains(label.lemma()) && child.is("compound", "nmod", "amod", "appos")) {
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
                new Reader("membership.party", 1),
                1));
        findings.add(draft.build());
      }
    }
  }

  /** "the US-led coalition": the leading state is of it. */
  private static void led(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!Set.of("coalition", "alliance", "force", "mission", "bloc").contains(noun.lemma())) {
      return;
    }
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod", "amod") && child.lemma().equals("lead")) {
        for (Token state : sentence.children(child)) {
          if (state.is("npadvmod", "nmod", "compound")
              && analysis.cast().mention(sentence, state).isPresent()) {
            List<ActorValue> members = analysis.cast().state(state.text()).stream().toList();
            add(analysis, sentence, noun, members, noun, "membership.led", findings);
          }
        }
      }
    }
  }

  /** "NATO's governing body, the North Atlantic Council": the body is part of the whole. */
  private static void bodyOf(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!Set.of("body", "arm", "wing", "branch", "parliament", "council", "agency", "committee")
        .contains(noun.lemma())) {
      return;
    }
    Optional<Token> owner =
        sentence
            .child(noun, "poss")
            .filter(token -> analysis.cast().mention(sentence, token).isPresent());
    Optional<Token> name =
        sentence
            .child(noun, "appos")
            .filter(token -> analysis.cast().mention(sentence, token).isPresent());
    if (owner.isPresent() && name.isPresent()) {
      add(
          analysis,
          sentence,
          owner.orElseThrow(),
          MemberNames.values(analysis, sentence, name.orElseThrow()),
          noun,
          "membership.body",
          findings);
    }
  }

  /** "the pact consists of A, B and C". */
  private static void consists(
      Analysis analysis, Sentence sentence, Token verb, List<Finding> findings) {
    Optional<Token> whole = Clauses.subject(sentence, verb);
    List<Token> parts = new ArrayList<>(Clauses.prepositional(sentence, verb, "of"));
    sentence.child(verb, "dobj").ifPresent(parts::add);
    List<ActorValue> members =
        parts.stream()
            .flatMap(token -> MemberNames.named(analysis, sentence, token).stream())
            .toList();
    if (whole.isPresent() && members.size() > 1) {
      add(analysis, sentence, whole.orElseThrow(), members, verb, "membership.consists", findings);
    }
  }

  private static void sits(
      Analysis analysis, Sentence sentence, Token verb, List<Finding> findings) {
    for (Token whole : Clauses.prepositional(sentence, verb, "on", "in")) {
      Optional<Token> member = Clauses.subject(sentence, verb);
      boolean body =
          analysis
              .cast()
              .mention(sentence, whole)
              .map(mention -> mention.type() == Mention.Type.ORGANISATION)
              .orElse(false);
      if (body && member.isPresent()) {
        Token head =
            sentence
                .head(member.orElseThrow())
                .filter(above -> member.orElseThrow().is("appos"))
                .orElse(member.orElseThrow());
        add(
            analysis,
            sentence,
            whole,
            MemberNames.values(analysis, sentence, head),
            verb,
            "membership.sits",
            findings);
      }
    }
  }

  private static void add(
      Analysis analysis,
      Sentence sentence,
      Token whole,
      List<ActorValue> members,
      Token trigger,
      String rule,
      List<Finding> findings) {
    Optional<ActorValue> of = analysis.cast().resolve(sentence, whole);
    if (of.isEmpty()) {
      return;
    }
    List<ActorValue> others =
        members.stream().filter(member -> !member.name().equals(of.orElseThrow().name())).toList();
    if (others.isEmpty()) {
      return;
    }
    Span span = sentence.subtreeSpan(trigger).union(NounPhrases.coreSpan(sentence, whole));
    Optional<Token> owner = owner(sentence, trigger);
    if (owner.isPresent()) {
      span = span.union(NounPhrases.coreSpan(sentence, owner.orElseThrow()));
    }
    if (rule.equals("membership.collective") && sentence.text().indexOf(':') >= 0
        || rule.equals("membership.including")) {
      span = sentence.span().length() <= LONG ? sentence.span() : span;
    }
    findings.add(
        Finding.of(analysis.report(), Kind.MEMBERSHIP)
            .add(Slot.WHOLE, of.orElseThrow())
            .addAll(Slot.MEMBERS, others)
            .evidence(
                Evidence.of(
                    analysis.report(), MemberNames.near(sentence, span), new Reader(rule, 1), 1))
            .build());
  }
}

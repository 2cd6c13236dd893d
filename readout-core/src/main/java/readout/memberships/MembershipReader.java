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
  private static final Set<String> INVOLVING = Set.of("involve", "engage", "embroil");
  private static final int LONG = 300;
  private static final int GLANCE = 200;

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
          listed(analysis, sentence, token, findings);
          involved(analysis, sentence, token, findings);
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
      List<ActorValue> members =
          analysis.cast().resolve(sentence, member.orElseThrow()).stream().toList();
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
          members.addAll(values(analysis, sentence, head));
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
          last(sentence, mention)
              .flatMap(token -> analysis.cast().resolve(sentence, token))
              .ifPresent(members::add);
        }
      }
    }
    return members;
  }

  private static Optional<Token> last(Sentence sentence, Mention mention) {
    Token found = null;
    for (Token token : sentence.tokens()) {
      if (mention.span().covers(token.span()) && token.span().length() > 0) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
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
        values(analysis, sentence, first.orElseThrow()).stream().filter(ActorValue::named).toList();
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
            values(analysis, sentence, sentence.head(noun).orElseThrow()),
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
        draft.addAll(Slot.MEMBERS, values(analysis, sentence, noun));
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
          values(analysis, sentence, name.orElseThrow()),
          noun,
          "membership.body",
          findings);
    }
  }

  /** "presidential candidates A, B and C": a plural before a list says what they are. */
  private static void listed(
      Analysis analysis, Sentence sentence, Token name, List<Finding> findings) {
    List<Token> names = Clauses.conjuncts(sentence, name);
    Token lastName = names.get(names.size() - 1);
    if (sentence
        .tokens()
        .subList(Math.min(name.index(), lastName.index()), Math.max(name.index(), lastName.index()))
        .stream()
        .anyMatch(token -> token.text().equals(":"))) {
      return;
    }
    if (names.size() < 2
        || name.is("conj")
        || !names.stream()
            .allMatch(token -> analysis.cast().mention(sentence, token).isPresent())) {
      return;
    }
    Optional<Token> explained =
        sentence
            .head(name)
            .filter(
                head ->
                    name.is("appos") && head.pos().equals("NNS") && head.index() < name.index());
    if (explained.isPresent()) {
      boolean colon =
          sentence
              .tokens()
              .subList(Math.min(explained.orElseThrow().index(), name.index()), name.index())
              .stream()
              .anyMatch(token -> token.text().equals(":"));
      if (colon) {
        return;
      }
      List<Token> words = NounPhrases.core(sentence, explained.orElseThrow());
      list(analysis, sentence, words, names, findings);
      return;
    }
    for (Token child : sentence.children(name)) {
      if (child.pos().equals("NNS")
          && child.is("compound", "nmod")
          && child.index() < name.index()) {
        List<Token> words =
            sentence.tokens().stream()
                .filter(
                    token ->
                        token.index() <= child.index()
                            && (token.index() == child.index()
                                || token.head() == name.index()
                                || token.head() == child.index())
                            && token.is("compound", "nmod", "amod"))
                .toList();
        list(analysis, sentence, words, names, findings);
        return;
      }
    }
  }

  /**
   * "A, B and C are involved in X", "A, which is engaged in a dispute with B": those who are in one
   * thing together.
   */
  private static void involved(
      Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!noun.is("pobj") || noun.properNoun()) {
      return;
    }
    Optional<Token> verb =
        sentence
            .head(noun)
            .filter(prep -> prep.lemma().equals("in"))
            .flatMap(prep -> involving(sentence, prep));
    if (verb.isEmpty()) {
      return;
    }
    Token head = verb.orElseThrow();
    Token clause = head.is("acomp") ? sentence.head(head).orElse(head) : head;
    Optional<Token> first =
        Clauses.undergoer(sentence, clause).or(() -> Clauses.subject(sentence, clause));
    List<ActorValue> members =
        new ArrayList<>(first.map(token -> named(analysis, sentence, token)).orElse(List.of()));
    for (Token other : Clauses.prepositional(sentence, noun, "with")) {
      members.addAll(named(analysis, sentence, other));
    }
    if (members.size() < 2 || first.isEmpty()) {
      return;
    }
    Span whole = sentence.subtreeSpan(noun);
    Span span = whole.union(NounPhrases.coreSpan(sentence, first.orElseThrow()));
    findings.add(
        Finding.of(analysis.report(), Kind.MEMBERSHIP)
            .add(
                Slot.WHOLE,
                ActorValue.described(NounPhrases.line(sentence.subtree(noun)), Optional.empty()))
            .addAll(Slot.MEMBERS, members)
            .evidence(
                Evidence.of(
                    analysis.report(),
                    near(sentence, span),
                    new Reader("membership.involved", 1),
                    1))
            .build());
  }

  /**
   * The word of taking part that stands closely before the preposition, whatever is put between.
   */
  private static Optional<Token> involving(Sentence sentence, Token prep) {
    Token found = null;
    for (Token token : sentence.tokens()) {
      boolean near = token.index() < prep.index() && prep.index() - token.index() <= 8;
      if (near && token.pos().startsWith("V") && INVOLVING.contains(token.lemma())) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }

  private static List<ActorValue> named(Analysis analysis, Sentence sentence, Token head) {
    return values(analysis, sentence, head).stream().filter(ActorValue::named).toList();
  }

  /** The names inside a span, up to a dash. */
  private static List<ActorValue> between(Analysis analysis, Sentence sentence, Span span) {
    List<ActorValue> members = new ArrayList<>();
    int dash =
        sentence.tokens().stream()
            .filter(token -> token.text().matches("[—–]|--") && span.covers(token.span()))
            .mapToInt(token -> token.span().start())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    for (Mention mention : analysis.cast().mentions(sentence)) {
      if (span.covers(mention.span())
          && mention.span().start() < dash
          && mention.type() != Mention.Type.PEOPLE) {
        last(sentence, mention)
            .flatMap(token -> analysis.cast().resolve(sentence, token))
            .ifPresent(members::add);
      }
    }
    return members.stream().distinct().toList();
  }

  private static void list(
      Analysis analysis,
      Sentence sentence,
      List<Token> words,
      List<Token> names,
      List<Finding> findings) {
    ActorValue whole =
        ActorValue.described(NounPhrases.line(words), analysis.cast().country(sentence, words));
    Span span = words.get(0).span().union(names.get(names.size() - 1).span());
    findings.add(
        Finding.of(analysis.report(), Kind.MEMBERSHIP)
            .add(Slot.WHOLE, whole)
            .addAll(Slot.MEMBERS, between(analysis, sentence, span))
            .evidence(
                Evidence.of(
                    analysis.report(), near(sentence, span), new Reader("membership.listed", 1), 1))
            .build());
  }

  /** "the pact consists of A, B and C". */
  private static void consists(
      Analysis analysis, Sentence sentence, Token verb, List<Finding> findings) {
    Optional<Token> whole = Clauses.subject(sentence, verb);
    List<Token> parts = new ArrayList<>(Clauses.prepositional(sentence, verb, "of"));
    sentence.child(verb, "dobj").ifPresent(parts::add);
    List<ActorValue> members =
        parts.stream().flatMap(token -> named(analysis, sentence, token).stream()).toList();
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
            values(analysis, sentence, head),
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
            .evidence(Evidence.of(analysis.report(), near(sentence, span), new Reader(rule, 1), 1))
            .build());
  }

  private static List<ActorValue> values(Analysis analysis, Sentence sentence, Token head) {
    List<ActorValue> found = new ArrayList<>();
    for (Token word : Clauses.conjuncts(sentence, head)) {
      analysis.cast().resolve(sentence, word).ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  /** The sentence where it is short, else the words themselves. */
  private static Span near(Sentence sentence, Span span) {
    return sentence.span().length() <= GLANCE ? sentence.span().union(span) : span;
  }
}

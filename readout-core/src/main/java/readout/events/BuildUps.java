package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/** Reads the build-ups of forces that a noun names. Stateless. */
final class BuildUps {
  private static final Reader READER = new Reader("force.buildup", 2);
  private static final Set<String> BUILDUPS =
      Set.of(
          "buildup",
          "build-up",
          "mobilization",
          "mobilisation",
          "deployment",
          "reinforcement",
          "encirclement",
          "massing");

  private BuildUps() {}

  /** Whether the word names a build-up. */
  static boolean named(Sentence sentence, Token token) {
    return token.noun() && BUILDUPS.contains(token.lemma()) || inThreeWords(sentence, token);
  }

  /** "build-up" comes from the tokenizer in three words. */
  private static boolean inThreeWords(Sentence sentence, Token token) {
    int i = token.index();
    return token.lemma().equals("up")
        && i > 1
        && sentence.tokens().get(i - 1).text().equals("-")
        && sentence.tokens().get(i - 2).lemma().equals("build");
  }

  /** The build-up that the noun names; empty where nobody is said to make it. */
  static Optional<Finding> read(Analysis analysis, Sentence sentence, Token noun) {
    List<Token> core = NounPhrases.core(sentence, noun);
    List<ActorValue> owners = new ArrayList<>();
    for (Token word : core) {
      if (analysis.cast().mention(sentence, word).isPresent()) {
        analysis.cast().resolve(sentence, word).ifPresent(owners::add);
      }
    }
    for (Token head : Clauses.prepositional(sentence, noun, "of", "by")) {
      owners.addAll(ClauseActors.of(analysis, sentence, head, Optional.empty()));
    }
    // "the Ground-Based Interceptor's deployment" is by nobody
    owners.removeIf(
        owner -> owner.named() && owner.country().isEmpty() && owner.actorId().isEmpty());
    if (owners.isEmpty() || supposed(sentence, noun)) {
      return Optional.empty();
    }
    Span span =
        sentence.subtreeSpan(noun).length() <= Extents.LONG
            ? sentence.subtreeSpan(noun)
            : NounPhrases.coreSpan(sentence, noun);
    Finding.Builder draft = Finding.of(analysis.report(), Kind.FORCE).type(PloverType.MOBILIZE);
    draft
        .addAll(Slot.ACTORS, owners.stream().distinct().toList())
        .doubts(EventDoubts.sides(owners))
        .add(Slot.WHAT, new TextValue(NounPhrases.phrase(core)));
    Clauses.prepositional(sentence, noun, "on", "near", "along", "around", "at", "in").stream()
        .findFirst()
        .ifPresent(
            place ->
                draft.add(
                    Slot.PLACE,
                    new TextValue(NounPhrases.line(NounPhrases.withLink(sentence, place)))));
    draft.evidence(Evidence.of(analysis.report(), span, READER, 1));
    return Optional.of(draft.source(Sources.of(analysis, analysis.speechAt(noun.span()))).build());
  }

  /** "an invasion would have consequences, such as reinforcements": nothing has moved. */
  private static boolean supposed(Sentence sentence, Token noun) {
    return Above.verb(sentence, noun)
        .filter(
            verb ->
                Clauses.auxiliaries(sentence, verb).stream()
                    .anyMatch(word -> Set.of("would", "could", "might", "may").contains(word)))
        .isPresent();
  }
}

package readout.memberships;

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
import readout.syntax.Subjects;

/** Who leads a coalition or sits in a body, and which body is part of a whole. Stateless. */
final class BodyMembers {
  private BodyMembers() {}

  /** "the US-led coalition": the leading state is of it. */
  static void led(Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!Set.of("coalition", "alliance", "force", "mission", "bloc").contains(noun.lemma())) {
      return;
    }
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod", "amod") && child.lemma().equals("lead")) {
        for (Token state : sentence.children(child)) {
          if (state.is("npadvmod", "nmod", "compound")
              && analysis.cast().mention(sentence, state).isPresent()) {
            List<ActorValue> members = analysis.cast().state(state.text()).stream().toList();
            MembershipFindings.add(
                analysis, sentence, noun, members, noun, "membership.led", findings);
          }
        }
      }
    }
  }

  /** "NATO's governing body, the North Atlantic Council": the body is part of the whole. */
  static void bodyOf(Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
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
      MembershipFindings.add(
          analysis,
          sentence,
          owner.orElseThrow(),
          MemberNames.values(analysis, sentence, name.orElseThrow()),
          noun,
          "membership.body",
          findings);
    }
  }

  /** "X sits on Y". */
  static void sits(Analysis analysis, Sentence sentence, Token verb, List<Finding> findings) {
    for (Token whole : Clauses.prepositional(sentence, verb, "on", "in")) {
      Optional<Token> member = Subjects.of(sentence, verb);
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
        MembershipFindings.add(
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
}

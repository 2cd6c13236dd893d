package readout.memberships;

import java.util.ArrayList;
import java.util.List;
import readout.analysis.Analysis;
import readout.model.Finding;
import readout.model.Sentence;
import readout.model.Token;

/**
 * Reads who belongs to what: "X is a member of Y", "Y, an alliance of A and B", "Y ... : A, B and
 * C", "Y, including A and B", "X, a Democrat", "X, an expert at Y". Thread-safe.
 */
public final class MembershipReader {
  /** The memberships, in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.noun()) {
          AffiliatedMembers.part(analysis, sentence, token, findings);
          CollectiveMembers.collective(analysis, sentence, token, findings);
          AffiliatedMembers.affiliation(analysis, sentence, token, findings);
          AffiliatedMembers.party(analysis, sentence, token, findings);
          BodyMembers.led(analysis, sentence, token, findings);
          BodyMembers.bodyOf(analysis, sentence, token, findings);
          ListedMembers.read(analysis, sentence, token, findings);
          InvolvedMembers.read(analysis, sentence, token, findings);
        }
        if (token.lemma().equals("include")
            || token.lemma().equals("including")
            || token.lemma().equals("as")
                && token.index() > 0
                && sentence.tokens().get(token.index() - 1).lemma().equals("such")) {
          CollectiveMembers.including(analysis, sentence, token, findings);
        }
        if (token.verb() && (token.lemma().equals("consist") || token.lemma().equals("comprise"))) {
          CollectiveMembers.consists(analysis, sentence, token, findings);
        }
        if (token.verb() && token.lemma().equals("sit")) {
          BodyMembers.sits(analysis, sentence, token, findings);
        }
      }
    }
    return findings;
  }
}

package readout.attributions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Subjects;

/**
 * Gives each quotation to the cue it belongs to, to the speaker who goes on from the quotation
 * before, to the name that signs it, or to the subject of the verb above it. Stateless.
 */
final class QuotationHosts {
  private static final Pattern SIGNED =
      Pattern.compile("[ \\u00a0]*\\n?[ \\u00a0]*[―—–][ \\u00a0]*(?=\\p{Lu})");

  private static final Pattern ASKED =
      Pattern.compile("(?s)(?:When |Being )?[Aa]sked (?:by )?[^“”\"]{0,120}?,? *");

  /** Verbs that utter nothing: "either they act, "or ...", gave them homework: "...". */
  private static final Set<String> SILENT = Set.of("be", "have", "give", "refer");

  private QuotationHosts() {}

  /** Adds the quotations to the drafts, and drafts for those without a cue. */
  static void assign(
      Report report, List<Sentence> sentences, List<Quotation> quotations, List<Draft> drafts) {
    Draft last = null;
    String text = report.body().text();
    Set<Integer> done = new TreeSet<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (UtteredWords.title(text, quotation) || asked(quotation, sentences, text)) {
        continue;
      }
      Draft host = host(quotation, quotations, sentences, drafts);
      if (host != null
          && (UtteredWords.far(report, quotation, host)
              || host.content.isEmpty() && UtteredWords.label(text, quotation))) {
        host = null;
      }
      if (host == null && UtteredWords.enough(report, quotation)) {
        host = signed(quotation, sentences, text);
        if (host != null) {
          drafts.add(host);
        }
      }
      if (host != null) {
        host.quote(quotation.inner());
        last = host;
        done.add(i);
        continue;
      }
      boolean wholeSentence =
          startsSentence(quotation, sentences) && UtteredWords.enough(report, quotation);
      Draft before = last;
      Draft signed = named(quotation, sentences, text);
      if (signed != null && UtteredWords.enough(report, quotation)) {
        signed.quote(quotation.inner());
        drafts.add(signed);
        last = signed;
        done.add(i);
      } else if (wholeSentence
          && before != null
          && Continuation.goesOn(report, quotation, before)) {
        boolean adjacent =
            i > 0
                && done.contains(i - 1)
                && Continuation.blankBetween(report, quotations.get(i - 1), quotation)
                && before.sentence.index() < sentenceAt(sentences, quotation.inner().start());
        if (adjacent && before.continued || Continuation.follows(text, quotation, before)) {
          before.quote(quotation.inner());
        } else {
          Draft next =
              new Draft(
                  before.sentence,
                  before.cue,
                  before.source,
                  CueLexicon.Type.SAY,
                  "attribution.continued");
          next.continued = true;
          next.home = sentenceAt(sentences, quotation.inner().start());
          next.quote(quotation.inner());
          drafts.add(next);
          last = next;
        }
        done.add(i);
      } else if (UtteredWords.enough(report, quotation)) {
        Draft loose = UtteredWords.setOff(text, quotation) ? loose(quotation, sentences) : null;
        if (loose != null) {
          loose.quote(quotation.inner());
          drafts.add(loose);
          last = loose;
          done.add(i);
        }
      }
    }
  }

  /** Asked by an aide, "Is it done?" she replied: the words of who asked. */
  private static boolean asked(Quotation quotation, List<Sentence> sentences, String text) {
    Sentence home = sentences.get(sentenceAt(sentences, quotation.outer().start()));
    return home.span().start() < quotation.outer().start()
        && quotation.outer().end() < home.span().end()
        && ASKED.matcher(text).region(home.span().start(), quotation.outer().start()).matches();
  }

  /** "..." — Jane Doe: the name that stands after the quotation and a dash. */
  private static @Nullable Draft signed(
      Quotation quotation, List<Sentence> sentences, String text) {
    Matcher dash = SIGNED.matcher(text).region(quotation.outer().end(), text.length());
    if (!dash.lookingAt()) {
      return null;
    }
    Sentence sentence = sentences.get(sentenceAt(sentences, dash.end()));
    Token name = sentence.at(dash.end()).orElse(null);
    while (name != null
        && name.properNoun()
        && name.index() + 1 < sentence.tokens().size()
        && sentence.tokens().get(name.index() + 1).properNoun()) {
      name = sentence.tokens().get(name.index() + 1);
    }
    return name == null || !name.properNoun()
        ? null
        : new Draft(sentence, name.span(), name, CueLexicon.Type.SAY, "attribution.signed");
  }

  /** The cue in one of the quotation's sentences that is nearest to it. */
  private static @Nullable Draft host(
      Quotation quotation,
      List<Quotation> quotations,
      List<Sentence> sentences,
      List<Draft> drafts) {
    Draft best = null;
    int bestGap = 400;
    for (Draft draft : drafts) {
      if (draft.continued || !draft.sentence.span().overlaps(quotation.outer())) {
        continue;
      }
      int gap =
          draft.cue.start() >= quotation.outer().end()
              ? draft.cue.start() - quotation.outer().end()
              : Math.max(0, quotation.outer().start() - draft.cue.end());
      boolean inside = draft.content.stream().anyMatch(span -> span.overlaps(quotation.inner()));
      if (inside) {
        gap = draft.says() ? 0 : draft.type == CueLexicon.Type.ACT ? 2 : 1;
      } else if (!draft.says() && draft.type != CueLexicon.Type.CALL) {
        continue;
      } else if (draft.rule.equals("attribution.according")) {
        gap += 200;
      }
      if (draft.says() && tail(draft, quotation)) {
        gap = -1;
      }
      if (gap < bestGap) {
        best = draft;
        bestGap = gap;
      }
    }
    return best;
  }

  /** "..." the spokeswoman said: source and cue follow the closing mark, and nothing else. */
  private static boolean tail(Draft draft, Quotation quotation) {
    int end = quotation.outer().end();
    int next = Math.min(draft.cue.start(), Contents.phraseStart(draft.sentence, draft.source));
    return draft.cue.start() >= end
        && draft.cue.start() - end < 80
        && next - end <= 3
        && draft.source.span().start() >= end
        && draft.sentence.tokens().stream()
            .noneMatch(
                token ->
                    token.verb()
                        && token.span().start() >= end
                        && token.span().end() <= draft.cue.start());
  }

  /** A stretch of somebody's words without a cue: it goes to the subject of the verb above it. */
  private static @Nullable Draft loose(Quotation quotation, List<Sentence> sentences) {
    Sentence sentence = sentences.get(sentenceAt(sentences, quotation.inner().start()));
    Optional<Token> first = sentence.at(quotation.inner().start());
    Optional<Token> at = first;
    for (int steps = 0; at.isPresent() && steps < 20; steps++) {
      Token word = at.orElseThrow();
      if (word.verb() && !quotation.inner().covers(word.span())) {
        if (SILENT.contains(word.lemma())) {
          return null;
        }
        Optional<Token> subject = Subjects.of(sentence, word);
        if (subject.filter(token -> token.lemma().equals("it")).isPresent()) {
          return null;
        }
        if (subject.isPresent() && !quotation.inner().covers(subject.orElseThrow().span())) {
          return new Draft(
              sentence,
              word.span(),
              subject.orElseThrow(),
              CueLexicon.Type.CALL,
              "attribution.loose");
        }
      }
      at = sentence.head(word);
    }
    return null;
  }

  /** "...," summarized Jones: a name or noun right after the quotation does what its verb says. */
  private static @Nullable Draft named(Quotation quotation, List<Sentence> sentences, String text) {
    if (!UtteredWords.inner(quotation, text).endsWith(",")) {
      return null;
    }
    Draft draft = loose(quotation, sentences);
    return draft != null
            && draft.cue.start() >= quotation.outer().end()
            && draft.cue.start() - quotation.outer().end() < UtteredWords.NEXT
        ? draft
        : null;
  }

  private static boolean startsSentence(Quotation quotation, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (Math.abs(sentence.span().start() - quotation.outer().start()) <= 1) {
        return true;
      }
    }
    return false;
  }

  private static int sentenceAt(List<Sentence> sentences, int offset) {
    int found = 0;
    for (Sentence sentence : sentences) {
      if (sentence.span().start() <= offset) {
        found = sentence.index();
      }
    }
    return found;
  }
}

package readout.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.AlignedText;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.Token;
import readout.model.Value;

/**
 * A text read as one report of prose. Paragraphs are parted by blank lines.
 *
 * @param analysis what the annotating stages found
 * @param findings what the interpreting stages made of it, in their order
 */
public record ReadText(Analysis analysis, List<Finding> findings) {
  /** The day of publication unless a test gives another: a Tuesday. */
  public static final LocalDate DAY = LocalDate.of(2022, 3, 15);

  /** Reads a text published on {@link #DAY}. */
  public static ReadText of(String text) {
    return of(text, DAY);
  }

  /** Reads a text published on the day. */
  public static ReadText of(String text, LocalDate day) {
    Analysis analysis = StandardParts.ANNOTATOR.annotate(report(text, day));
    return new ReadText(analysis, StandardParts.INTERPRETER.interpret(analysis));
  }

  /** The text as a report of prose. */
  public static Report report(String text, LocalDate day) {
    return new Report(
        "r1",
        "r1.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Publication.on(day, Publication.Certainty.METADATA, "given"),
        Optional.empty(),
        "eng",
        AlignedText.identity(text),
        paragraphs(text));
  }

  /** Each speech as speaker, form and pieces, in the order of the text. */
  public List<String> speeches() {
    return analysis.speeches().stream()
        .map(
            speech ->
                speech.speaker().name() + " " + speech.attribution().form() + " " + words(speech))
        .toList();
  }

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(new Paragraph(new Span(start, end), Paragraph.Kind.PROSE));
      }
      start = end + 2;
    }
    return paragraphs;
  }

  /** The findings of a kind, in order. */
  public List<Finding> findings(Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** The findings that a rule read, in order. */
  public List<Finding> readBy(String rule) {
    return findings.stream()
        .filter(
            finding ->
                finding.evidence().stream().anyMatch(words -> words.reader().id().equals(rule)))
        .toList();
  }

  /** The speakers of the speeches, in order of what is said. */
  public List<String> speakers() {
    return analysis.speeches().stream().map(speech -> speech.speaker().name()).toList();
  }

  /** What a speech says, its pieces joined by bars. */
  public String words(Speech speech) {
    return speech.attribution().content().stream()
        .map(piece -> piece.of(analysis.text()))
        .collect(Collectors.joining("|"));
  }

  /** The first word printed so, with its sentence. */
  public Token word(String printed) {
    return sentence(printed).tokens().stream()
        .filter(token -> token.text().equals(printed))
        .findFirst()
        .orElseThrow();
  }

  /** The first sentence that has a word printed so. */
  public Sentence sentence(String printed) {
    return analysis.sentences().stream()
        .filter(
            sentence -> sentence.tokens().stream().anyMatch(token -> token.text().equals(printed)))
        .findFirst()
        .orElseThrow();
  }

  /** The labels of a slot's values. */
  public static List<String> labels(Finding finding, Slot slot) {
    return finding.values(slot).stream().map(Value::label).toList();
  }

  /** A finding in one line, for messages of failed tests. */
  public static String line(Finding finding) {
    return finding.evidence().get(0).reader().id()
        + finding.type().map(type -> " " + type).orElse("")
        + " "
        + finding.factuality()
        + finding.status().map(status -> " " + status.label()).orElse("")
        + " "
        + finding.slots().keySet().stream()
            .map(slot -> slot.label() + "=" + labels(finding, slot))
            .collect(Collectors.joining(" "));
  }
}

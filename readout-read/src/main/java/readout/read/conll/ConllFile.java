package readout.read.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.read.input.Unreadable;

/**
 * A file in the columns of CoNLL-2003: a word a line, first the word and last its tag, empty lines
 * between sentences, a line {@code -DOCSTART-} before each document. Tags are those of IOB1 or
 * IOB2; both say the same where {@code B-} is read as the beginning of a name and {@code I-} as one
 * where no name of its type goes before it.
 */
public final class ConllFile {
  private static final String DOCUMENT = "-DOCSTART-";
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
  private static final Pattern TAG = Pattern.compile("O|[BI]-\\S+");

  private ConllFile() {}

  /**
   * Reads a file in UTF-8.
   *
   * @return its documents in order; one that has no words is left out
   * @throws Unreadable where a line is none of this form, with its number
   * @throws IOException where the file fails to come
   */
  public static List<NamedText> read(Path file) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    Draft draft = new Draft();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] columns = BLANKS.split(line.strip());
        if (columns[0].equals(DOCUMENT)) {
          draft.into(texts);
          draft = new Draft();
        } else if (columns[0].isEmpty()) {
          draft.endSentence();
        } else if (columns.length < 2 || !TAG.matcher(columns[columns.length - 1]).matches()) {
          throw new Unreadable(
              "line " + number + " has no word with a tag such as O or B-PER",
              "give a file in the columns of CoNLL-2003");
        } else {
          draft.add(columns[0], columns[columns.length - 1]);
        }
      }
    } catch (CharacterCodingException wrong) {
      throw new Unreadable("it is not UTF-8", "convert it");
    }
    draft.into(texts);
    return texts;
  }

  /** A document while it is read. */
  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();
    private final List<TypedSpan> names = new ArrayList<>();
    private String last = "";
    private int sentence = -1;

    void add(String word, String tag) {
      if (sentence < 0) {
        sentence = text.length();
      } else {
        text.append(' ');
      }
      Span place = new Span(text.length(), text.length() + word.length());
      text.append(word);
      words.add(place);
      String type = tag.equals("O") ? "" : tag.substring(2);
      if (!type.isEmpty()) {
        boolean goesOn = tag.startsWith("I-") && last.equals(type);
        TypedSpan before = goesOn ? names.remove(names.size() - 1) : new TypedSpan(place, type);
        names.add(new TypedSpan(before.span().union(place), type));
      }
      last = type;
    }

    void endSentence() {
      if (sentence >= 0) {
        sentences.add(new Span(sentence, text.length()));
        text.append('\n');
      }
      sentence = -1;
      last = "";
    }

    void into(List<NamedText> texts) {
      endSentence();
      if (!words.isEmpty()) {
        texts.add(new NamedText(text.toString(), sentences, words, names));
      }
    }
  }
}

package readout.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import readout.model.Paragraph;

/** Tells the language of a text with OpenNLP's model of 183 languages. Thread-safe. */
public final class Language {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int ENOUGH = 2000;
  private static final int FEW_WORDS = 8;

  private static final int MANY_WORDS = 20;
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "that", "with", "said", "from", "which", "have", "by", "who", "would",
          "their", "they");

  private Language() {}

  /**
   * The language of the running text as an ISO 639-3 code. Fewer than eight words are too few to
   * tell: they count as English in ASCII, and as "und" otherwise.
   */
  static String of(String text, List<Paragraph> paragraphs) {
    StringBuilder sample = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Paragraph.Kind.PROSE && sample.length() < ENOUGH) {
        String words = paragraph.span().of(text);
        sample.append(words, 0, Math.min(words.length(), ENOUGH)).append('\n');
      }
    }
    return of(sample.toString());
  }

  /** The language of the words. */
  public static String of(String words) {
    String sample = words.strip();
    if (sample.split("\\s+", FEW_WORDS + 1).length < FEW_WORDS && sample.length() < 80) {
      boolean ascii = sample.chars().allMatch(unit -> unit < 128 || "‘’“”–—…".indexOf(unit) >= 0);
      return ascii && sample.chars().anyMatch(Character::isLetter) ? "eng" : "und";
    }
    if (plainlyEnglish(sample)) {
      return "eng";
    }
    String found = new LanguageDetectorME(Model.LOADED).predictLanguage(sample).getLang();
    return found == null || found.isEmpty() ? "und" : found;
  }

  /** Whether words that only English has are as common as in English; the model takes longer. */
  private static boolean plainlyEnglish(String sample) {
    int words = 0;
    int english = 0;
    for (String word : NOT_A_LETTER.split(sample.toLowerCase(Locale.ROOT))) {
      words++;
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    return words >= MANY_WORDS && english * 8 >= words;
  }

  /** Loaded at the first long text. */
  private static final class Model {
    private static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream data = Language.class.getResourceAsStream(MODEL)) {
        if (data == null) {
          throw new IllegalStateException("the class path lacks " + MODEL);
        }
        return new LanguageDetectorModel(data);
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL + " cannot be read", e);
      }
    }
  }
}

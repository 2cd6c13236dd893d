package readout.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import readout.model.Paragraph;

/** Tells the language of a text with OpenNLP's model of 183 languages. Thread-safe. */
public final class Language {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int ENOUGH = 2000;
  private static final int FEW_WORDS = 8;

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
    String found = new LanguageDetectorME(Model.LOADED).predictLanguage(sample).getLang();
    return found == null || found.isEmpty() ? "und" : found;
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

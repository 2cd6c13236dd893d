package readout.read.brat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.read.Refusal;

/**
 * A folder of marked texts: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}, in
 * brat's standoff form with the types of PolNeAR ({@code Source}, {@code Cue} and {@code Content},
 * linked by an event). Of several annotators of a text the first by name is read; a text that
 * nobody annotated is left out. What cannot be read is refused, text by text, and the rest is read.
 *
 * @param texts the marked texts, sorted by name
 * @param refusals what could not be read, sorted by file
 */
public record BratFolder(List<MarkedText> texts, List<Refusal> refusals) {
  private static final String ANNOTATIONS = ".ann";

  /** Copies the lists. */
  public BratFolder {
    texts = List.copyOf(texts);
    refusals = List.copyOf(refusals);
  }

  /** Reads a folder. Files are UTF-8; offsets in them count Unicode code points. */
  public static BratFolder read(Path folder) {
    List<MarkedText> texts = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Map<String, Path> annotations = new TreeMap<>();
    Path attributions = folder.resolve("attributions");
    try (Stream<Path> files = Files.list(attributions)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(ANNOTATIONS))
          .sorted()
          .forEach(file -> annotations.putIfAbsent(name(file), file));
    } catch (IOException missing) {
      refusals.add(
          new Refusal(attributions.toString(), "no such folder", "give a folder that has it"));
    }
    annotations.forEach(
        (name, file) -> {
          try {
            texts.add(text(folder.resolve("text").resolve(name + ".txt"), name, file));
          } catch (BrokenLine broken) {
            refusals.add(new Refusal(file + ":" + broken.number(), broken.what(), "mend the line"));
          } catch (CharacterCodingException notText) {
            refusals.add(new Refusal(file.toString(), "it or its text is not UTF-8", "convert it"));
          } catch (IOException missing) {
            refusals.add(
                new Refusal(
                    file.toString(), "its text could not be read", "add text/" + name + ".txt"));
          }
        });
    return new BratFolder(texts, refusals);
  }

  private static MarkedText text(Path text, String name, Path annotations)
      throws IOException, BrokenLine {
    String words = Files.readString(text);
    return new MarkedText(
        name, words, Standoff.read(words, Files.readString(annotations).lines().toList()));
  }

  /** The name of the text: that of the file without the annotator. */
  private static String name(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ANNOTATIONS.length());
    int mark = stem.lastIndexOf('_');
    return mark < 0 ? stem : stem.substring(0, mark);
  }
}

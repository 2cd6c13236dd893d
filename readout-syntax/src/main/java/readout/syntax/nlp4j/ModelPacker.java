package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The build step that turns NLP4J's published models into the packed form of this package. The
 * published form takes a quarter of a minute and 2 GB to load; the packed one gives the same trees.
 */
final class ModelPacker {
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";

  private ModelPacker() {}

  /**
   * Packs the models on the class path, unless that is done.
   *
   * @param arguments the folder of the module's class files, and the file that notes what was done
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], ModelPacker.class.getPackageName().split("\\."));
    PackingNote note = new PackingNote(Path.of(arguments[1]), folder);
    if (!note.upToDate()) {
      for (PackedModel model : PackedModel.values()) {
        write(published(model), folder.resolve(model.file()));
      }
      note.write();
    }
  }

  private static NLPComponent<NLPNode> published(PackedModel model) {
    return switch (model) {
      case LEXICA -> LexicaPacker.pack();
      case TAGS -> NLPUtils.getComponent(MODELS + "en-pos.xz");
      case ENTITIES -> NLPUtils.getComponent(MODELS + "en-ner.xz");
      case DEPENDENCIES -> NLPUtils.getComponent(MODELS + "en-dep.xz");
    };
  }

  private static void write(NLPComponent<NLPNode> component, Path file) throws IOException {
    try (ObjectOutputStream out =
        new PackingStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeObject(component);
    }
  }
}

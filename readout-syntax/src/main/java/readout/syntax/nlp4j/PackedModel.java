package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The parts of the parser that are packed when Readout is built, each in a file of its own. */
enum PackedModel {
  LEXICA("lexica.model"),
  VECTORS("vectors.model"),
  TAGS("tags.model"),
  ENTITIES("entities.model"),
  DEPENDENCIES("dependencies.model");

  private static final int BUFFER = 1 << 16;

  private final String file;

  PackedModel(String file) {
    this.file = file;
  }

  /** The name of the file, which lies with the classes of this package. */
  String file() {
    return file;
  }

  /**
   * Reads the part from the class path.
   *
   * @throws UncheckedIOException if it is not there or not whole
   */
  @SuppressWarnings("unchecked") // the packer writes nothing else
  NLPComponent<NLPNode> read() {
    try (InputStream bytes = PackedModel.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new FileNotFoundException(file + " was not packed: build with 'mvn package'");
      }
      NLPComponent<NLPNode> component =
          (NLPComponent<NLPNode>)
              new UnpackingStream(new BufferedInputStream(bytes, BUFFER)).readObject();
      if (component instanceof OnlineComponent<?, ?> trained) {
        trained.setFlag(NLPFlag.DECODE); // which is not written with it
      }
      return component;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(file, e));
    }
  }
}

package readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What could not be read, for programs: one JSON object a line. Thread-safe. */
final class ErrorLog implements Closeable {
  private final JsonGenerator out;

  private ErrorLog(JsonGenerator out) {
    this.out = out;
  }

  static ErrorLog open(Path file) throws IOException {
    return new ErrorLog(
        new JsonFactory()
            .createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8))
            .setRootValueSeparator(null));
  }

  synchronized void add(String file, String cause, String help) {
    try {
      out.writeStartObject();
      out.writeStringField("file", file);
      out.writeStringField("cause", cause);
      out.writeStringField("help", help);
      out.writeEndObject();
      out.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}

package readout.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user names a thousand files: the native runtime must outlive its look at such a line. */
final class LongCommandLineTest {
  /** Loads the shipped model in a process of its own. */
  static final class Loading {
    private Loading() {}

    public static void main(String... files) throws IOException {
      System.out.print(EncoderTagger.load().tag("", List.of()).reader().id() + " " + files.length);
      System.exit(0);
    }
  }

  @Test
  void aThousandFilesMayBeNamed() throws IOException, InterruptedException {
    String[] command = new String[1003];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command[1] = "-Xmx512m";
    command[2] = Loading.class.getName();
    for (int i = 3; i < command.length; i++) {
      command[i] = "reports-from-the-harbour-of-marlow/the-ferry-is-late-again-" + i + ".txt";
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals("encoder.attribution 1000", printed);
  }
}

package readout.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import readout.read.input.Budget;
import readout.read.input.Unreadable;
import readout.read.page.PageFacts;

/**
 * A mail taken apart. Mails within it stay whole.
 *
 * @param headers the first value of each header, unfolded, by its name in lower case
 * @param parts the parts that hold no others, in order
 */
record Mail(Map<String, String> headers, List<MailPart> parts) {
  private static final int MOST_HEADERS = 2_000;
  private static final int LONGEST_HEADER = 256 << 10;
  private static final int MOST_PARTS = 1_000;
  private static final int DEEPEST = 20;
  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxHeaderLen(LONGEST_HEADER)
          .setMaxLineLen(LONGEST_HEADER)
          .setMaxContentLen(-1)
          .build();

  /** What its headers say of the story in it. */
  PageFacts facts() {
    return HeaderWords.facts(
        header("subject"), header("from"), header("date"), "the header \"Date\"");
  }

  /** What its subject alone says. */
  PageFacts subject() {
    return PageFacts.none().withTitle(HeaderWords.title(header("subject")));
  }

  /** Whether its subject says that it passes on another. */
  boolean forwarded() {
    return HeaderWords.forwarded(header("subject"));
  }

  private String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /**
   * Takes a mail apart.
   *
   * @throws Unreadable where it has too many headers or parts, or takes too long
   */
  static Mail of(byte[] bytes, Budget budget) throws Unreadable {
    try {
      return parse(bytes, budget);
    } catch (Unreadable refused) {
      throw refused;
    } catch (IOException | MimeException | RuntimeException | StackOverflowError broken) {
      if (endless(broken) || endless(broken.getCause())) {
        throw new Unreadable("its headers have no end", "save the text of the report");
      }
      throw Unreadable.damaged();
    }
  }

  private static boolean endless(@Nullable Throwable thrown) {
    return thrown instanceof MaxHeaderLimitException
        || thrown instanceof MaxHeaderLengthLimitException
        || thrown instanceof MaxLineLimitException;
  }

  private static Mail parse(byte[] bytes, Budget budget) throws IOException, MimeException {
    MimeTokenStream tokens =
        new MimeTokenStream(
            LENIENT,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    Map<String, String> headers = new HashMap<>();
    List<MailPart> parts = new ArrayList<>();
    boolean head = true;
    int depth = 0;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      budget.check();
      switch (state) {
        case T_FIELD -> {
          if (head) {
            Field field = tokens.getField();
            headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT).strip(), value(field));
          }
        }
        case T_END_HEADER -> head = false;
        case T_START_MULTIPART -> {
          depth++;
          if (depth > DEEPEST) {
            throw new Unreadable(
                "its parts lie more than " + DEEPEST + " deep", "save the text of the report");
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_BODY -> {
          if (parts.size() == MOST_PARTS) {
            throw new Unreadable(
                "it has more than " + MOST_PARTS + " parts", "save the text of the report");
          }
          parts.add(part(tokens, parts.size() + 1, budget));
        }
        default -> {}
      }
    }
    return new Mail(Map.copyOf(headers), List.copyOf(parts));
  }

  private static String value(Field field) {
    return Optional.ofNullable(field.getBody()).orElse("").strip();
  }

  private static MailPart part(MimeTokenStream tokens, int number, Budget budget)
      throws IOException {
    MaximalBodyDescriptor says = (MaximalBodyDescriptor) tokens.getBodyDescriptor();
    Map<String, String> parameters =
        Optional.ofNullable(says.getContentTypeParameters()).orElse(Map.of());
    String name =
        Optional.ofNullable(says.getContentDispositionFilename())
            .or(() -> Optional.ofNullable(parameters.get("name")))
            .orElse("");
    return new MailPart(
        number,
        says.getMimeType().toLowerCase(Locale.ROOT),
        Map.copyOf(parameters),
        "attachment".equalsIgnoreCase(says.getContentDispositionType()),
        HeaderWords.decode(name),
        bytes(tokens.getDecodedInputStream(), budget));
  }

  private static byte[] bytes(InputStream stream, Budget budget) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      budget.check();
      bytes.write(buffer, 0, read);
    }
    return bytes.toByteArray();
  }
}

package readout.read.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import readout.model.Publication.Certainty;
import readout.read.page.PageFacts;
import readout.read.page.WrittenDate;

/** What the headers of a mail say about the story in it. Stateless. */
final class HeaderWords {
  /** No headline or name is longer, and decoding is slow on what only looks like one. */
  private static final int SENSIBLE = 1_000;

  private static final Pattern PASSED_ON =
      Pattern.compile("(?i)^\\s*(?:(?:re|fwd?|aw|wg)\\s*(?:\\[\\d{1,3}\\])?\\s*:\\s*)+");
  private static final Pattern FORWARDED = Pattern.compile("(?i)^\\s*(?:fwd?|wg)\\s*:.*");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The names of mailboxes that nobody has for himself. */
  private static final Set<String> ROLES =
      Set.of(
          "news",
          "newsletter",
          "newsletters",
          "newsroom",
          "newsdesk",
          "desk",
          "editor",
          "editors",
          "editorial",
          "press",
          "alert",
          "alerts",
          "updates",
          "briefing",
          "noreply",
          "donotreply",
          "info",
          "hello",
          "mail",
          "list",
          "wire");

  private HeaderWords() {}

  /** A value with its encoded words (RFC 2047) decoded, on one line. */
  static String decode(String value) {
    String cut = value.substring(0, Math.min(SENSIBLE, value.length()));
    try {
      return DecoderUtil.decodeEncodedWords(cut, DecodeMonitor.SILENT)
          .replaceAll("\\s+", " ")
          .strip();
    } catch (RuntimeException noSuchWord) {
      return cut.replaceAll("\\s+", " ").strip();
    }
  }

  /** The headline a subject tells, without the marks of answers and of passing on. */
  static Optional<String> title(String subject) {
    String words = PASSED_ON.matcher(decode(subject)).replaceFirst("").strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Whether the subject says that the mail passes on another. */
  static boolean forwarded(String subject) {
    return FORWARDED.matcher(decode(subject)).matches();
  }

  /**
   * What a mail's headers say.
   *
   * @param reason where the date stands, for the record
   */
  static PageFacts facts(String subject, String from, String date, String reason) {
    Optional<String> sender = sender(from);
    Optional<String> outlet = sender.filter(name -> organisation(name, address(from)));
    return new PageFacts(
        outlet,
        Optional.empty(),
        title(subject),
        outlet.isPresent() ? List.of() : sender.stream().toList(),
        WrittenDate.published(decode(date), Certainty.METADATA, reason));
  }

  /** The name of the first sender; empty where there is only an address. */
  private static Optional<String> sender(String from) {
    return mailbox(from)
        .flatMap(box -> Optional.ofNullable(box.getName()))
        .map(HeaderWords::decode)
        .map(name -> name.replace("\"", "").replaceAll("^'(.*)'$", "$1").strip())
        .filter(name -> !name.isEmpty() && name.indexOf('@') < 0);
  }

  private static String address(String from) {
    return mailbox(from).map(Mailbox::getAddress).orElse("").toLowerCase(Locale.ROOT);
  }

  private static Optional<Mailbox> mailbox(String from) {
    String cut = from.substring(0, Math.min(SENSIBLE, from.length()));
    try {
      return LenientAddressParser.DEFAULT.parseAddressList(cut).flatten().stream().findFirst();
    } catch (RuntimeException noAddress) {
      return Optional.empty();
    }
  }

  /**
   * A sender is an organisation where its mailbox is one of a desk, or its address is at a domain
   * of its own name: "The Harbour Times" at harbourtimes.example.
   */
  private static boolean organisation(String name, String address) {
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return false;
    }
    String role = fold(address.substring(0, at));
    String plain = fold(name.replaceFirst("(?i)^the\\s+", ""));
    List<String> labels = List.of(address.substring(at + 1).split("\\."));
    return ROLES.contains(role)
        || labels.stream()
            .map(HeaderWords::fold)
            .anyMatch(label -> label.equals(plain) || label.equals("the" + plain));
  }

  private static String fold(String words) {
    return NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}

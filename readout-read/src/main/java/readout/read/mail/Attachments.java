package readout.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.read.input.Form;
import readout.read.input.Member;
import readout.read.input.Taker;
import readout.read.page.PageFacts;

/** Hands on the documents that lie in a mail. Stateless. */
final class Attachments {
  private static final int LONGEST_NAME = 120;
  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          Map.entry("text/plain", Form.TEXT),
          Map.entry("text/markdown", Form.MARKDOWN),
          Map.entry("text/html", Form.HTML),
          Map.entry("application/xhtml+xml", Form.HTML),
          Map.entry("application/pdf", Form.PDF),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Form.DOCX),
          Map.entry("message/rfc822", Form.MAIL),
          Map.entry("text/csv", Form.CSV),
          Map.entry("text/tab-separated-values", Form.CSV),
          Map.entry("application/json", Form.JSON),
          Map.entry("application/x-ndjson", Form.JSON_LINES),
          Map.entry("application/warc", Form.WARC),
          Map.entry("application/rss+xml", Form.FEED),
          Map.entry("application/atom+xml", Form.FEED),
          Map.entry("application/zip", Form.ZIP),
          Map.entry("application/x-zip-compressed", Form.ZIP),
          Map.entry("application/gzip", Form.GZIP),
          Map.entry("application/x-gzip", Form.GZIP));

  /** What mails carry that is never a report. */
  private static final Pattern QUIET =
      Pattern.compile(
          "(?:image|audio|video|font)/.*|text/(?:calendar|(?:x-)?vcard|css|rfc822-headers)"
              + "|message/(?:delivery-status|disposition-notification)"
              + "|application/(?:pgp-.*|(?:x-)?pkcs7-.*|ics|applefile|mac-binhex40)");

  private Attachments() {}

  /**
   * Hands on those whose form is known, and notes those it leaves out.
   *
   * @param place what leads to the mail from its document
   * @param outlet who sent the mail, where that is an outlet
   * @return how many were handed on
   */
  static int hand(Mail mail, String place, Optional<String> outlet, Taker taker)
      throws IOException {
    Set<String> names = new HashSet<>();
    int handed = 0;
    for (MailPart part : mail.parts()) {
      boolean mailWithin = part.type().equals("message/rfc822");
      if (part.isText() || !(part.attached() || mailWithin || !part.name().isEmpty())) {
        continue;
      }
      String plain = plain(part.name());
      Optional<Form> form = form(part, plain);
      if (form.isEmpty()) {
        if (!QUIET.matcher(part.type()).matches()) {
          String shown = plain.isEmpty() ? part.type() : plain;
          taker.note("skipped the attachment " + shown + ": its form is not known");
        }
        continue;
      }
      String name = plain.isEmpty() ? "part-" + part.number() : plain;
      if (!names.add(name)) {
        name = "part-" + part.number() + "-" + name;
      }
      handed++;
      PageFacts known = PageFacts.none().withOutlet(outlet);
      taker.within(
          new Member(
              place + "!/" + name, name, new ByteArrayInputStream(bytes(part)), form, known));
    }
    return handed;
  }

  private static Optional<Form> form(MailPart part, String name) {
    if (QUIET.matcher(part.type()).matches()) {
      return Optional.empty();
    }
    Optional<Form> told = Optional.ofNullable(FORMS.get(part.type()));
    boolean vague = part.type().equals("text/plain");
    return vague ? Form.named(name).or(() -> told) : told.or(() -> Form.named(name));
  }

  /** Text in the charset that only the mail names is handed on in UTF-8. */
  private static byte[] bytes(MailPart part) {
    return part.type().startsWith("text/") && part.charset().isPresent()
        ? part.decoding().text().getBytes(StandardCharsets.UTF_8)
        : part.bytes();
  }

  /** A file name without folders, and without what a terminal or a path could stumble over. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}!#:]+", " ").strip();
    String free = clean.replaceFirst("^[. ]+", "");
    int from = Math.max(0, free.length() - LONGEST_NAME);
    return free.substring(from).strip();
  }
}

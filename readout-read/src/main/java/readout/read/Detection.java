package readout.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.read.input.Form;
import readout.read.input.Unreadable;
import readout.read.page.ByteOrderMark;
import readout.read.page.Decoding;

/**
 * What a document is, told by its first bytes; its name decides only between forms of plain text.
 *
 * @param form the form
 * @param certain whether the content shows it, rather than a name or the lack of anything better
 */
record Detection(Form form, boolean certain) {
  /** The bytes that are looked at. */
  static final int HEAD = 8192;

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FEED =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*(?:<!DOCTYPE\\s+(?:rss|feed)\\b.*"
              + "|<(?:rss|feed|rdf:RDF)\\b.*)",
          Pattern.DOTALL);
  private static final Pattern HEADERS =
      Pattern.compile(
          "(?:From \\S[^\\n]*\\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*+){2,}+.*",
          Pattern.DOTALL);
  private static final Pattern POSTED =
      Pattern.compile(
          "(?im)^(?:message-id|mime-version|received|return-path|delivered-to)[ \\t]*:");

  /** What stands first in an Office file, and where a ZIP names its first member. */
  private static final List<String> OFFICE =
      List.of("[Content_Types].xml", "_rels/.rels", "docProps/", "word/document.xml");

  private static final int ENTRY_NAME = 30;
  private static final Pattern XML = Pattern.compile("<\\?xml\\b|<!DOCTYPE\\b|<!ENTITY\\b");
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");
  private static final Pattern FIELDS =
      Pattern.compile(
          "[^\\n]*\\b(?i:maintext|event_text|text|body|content)\\b[^\\n]*\\n.*", Pattern.DOTALL);
  private static final Pattern SEPARATED =
      Pattern.compile("[^\\n,;\\t]+[,;\\t][^\\n]*\\n.*", Pattern.DOTALL);
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "(?:---\\r?\\n[a-z_]+:[^\\n]*\\n.*|# \\S[^\\n]*\\n\\s*\\n.*)", Pattern.DOTALL);

  /**
   * Tells the form.
   *
   * @param head the document's first bytes, {@link #HEAD} of them where it has so many
   * @param name its name
   * @param told what something else than its name says it is
   * @throws Unreadable where it is no text and no form that is known
   */
  static Detection of(byte[] head, String name, Optional<Form> told) throws Unreadable {
    Optional<Form> packed = packed(head, name);
    if (packed.isPresent()) {
      return new Detection(packed.get(), true);
    }
    refuseUnknown(head);
    String text = words(head);
    Optional<Form> named = told.or(() -> Form.named(name)).filter(Detection::isText);
    if (text.startsWith("WARC/")) {
      return new Detection(Form.WARC, true);
    }
    if (FEED.matcher(text).matches()) {
      return new Detection(Form.FEED, true);
    }
    if (looksLikeHtml(text)) {
      return new Detection(Form.HTML, true);
    }
    if (HEADERS.matcher(text).matches()
        && (named.equals(Optional.of(Form.MAIL)) || POSTED.matcher(text).find())) {
      return new Detection(Form.MAIL, true);
    }
    if (OBJECT.matcher(text).lookingAt() && !named.equals(Optional.of(Form.TEXT))) {
      return new Detection(jsonOf(text, named), true);
    }
    if (text.startsWith("[") && named.equals(Optional.of(Form.JSON))
        || text.matches("(?s)\\[\\s*\\{\\s*\".*")) {
      return new Detection(Form.JSON, true);
    }
    if (XML.matcher(text).lookingAt()) {
      throw new Unreadable("it is XML of a form that is not known", "give RSS, Atom, HTML or text");
    }
    return named.map(form -> new Detection(form, false)).orElseGet(() -> plain(text));
  }

  /** A first line that is a whole object is a record; what is named JSON may hold no more. */
  private static Form jsonOf(String text, Optional<Form> named) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return named.equals(Optional.of(Form.JSON)) ? Form.JSON : Form.JSON_LINES;
    }
    boolean whole = text.substring(0, end).strip().endsWith("}");
    boolean another = text.substring(end).strip().startsWith("{");
    return whole && (another || !named.equals(Optional.of(Form.JSON)))
        ? Form.JSON_LINES
        : Form.JSON;
  }

  private static Detection plain(String text) {
    if (SEPARATED.matcher(text).matches()
        && FIELDS.matcher(text).matches()
        && !text.substring(0, text.indexOf('\n')).contains(". ")) {
      return new Detection(Form.CSV, false);
    }
    return new Detection(FRONT_MATTER.matcher(text).matches() ? Form.MARKDOWN : Form.TEXT, false);
  }

  /** Whether text is a web page whatever its file is called. */
  static boolean looksLikeHtml(String text) {
    return MARKUP.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
  }

  private static boolean isText(Form form) {
    return switch (form) {
      case PDF, DOCX, ZIP, GZIP, WARC -> false;
      case TEXT, MARKDOWN, HTML, MAIL, CSV, JSON_LINES, JSON, FEED -> true;
    };
  }

  private static Optional<Form> packed(byte[] head, String name) {
    String first = new String(head, 0, Math.min(1024, head.length), StandardCharsets.ISO_8859_1);
    if (first.startsWith("PK\3\4") || first.startsWith("PK\5\6")) {
      boolean office =
          OFFICE.stream().anyMatch(part -> first.startsWith(part, ENTRY_NAME))
              || Form.named(name).equals(Optional.of(Form.DOCX));
      return Optional.of(office ? Form.DOCX : Form.ZIP);
    }
    if (first.startsWith("\u001f\u008b")) {
      return Optional.of(Form.GZIP);
    }
    return first.contains("%PDF-") ? Optional.of(Form.PDF) : Optional.empty();
  }

  private static void refuseUnknown(byte[] head) throws Unreadable {
    String first = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    if (first.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new Unreadable("it is a file of an old Office", "save it as .docx, PDF or text");
    }
    if (first.startsWith("{\\rtf")) {
      throw new Unreadable("it is rich text (RTF)", "save it as .docx, PDF or text");
    }
    if (first.startsWith("BZh")
        || first.startsWith("\u00fd7zXZ")
        || first.startsWith("7z\u00bc\u00af")
        || first.startsWith("Rar!")
        || first.startsWith("(\u00b5/\u00fd")) {
      throw new Unreadable(
          "it is packed in a way that is not known", "unpack it, or use .zip or .gz");
    }
    if (Decoding.binary(head)) {
      throw Unreadable.notText();
    }
  }

  private static String words(byte[] head) {
    int skip = ByteOrderMark.of(head).map(ByteOrderMark::length).orElse(0);
    return new String(head, skip, head.length - skip, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .strip();
  }
}

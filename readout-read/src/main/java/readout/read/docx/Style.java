package readout.read.docx;

import java.util.Locale;

/** What the style of a paragraph says it is. */
enum Style {
  /** The title of the document. */
  TITLE,
  /** A heading of the first level. */
  HEADING,
  /** Not of the running text: a caption, a line of a table of contents. */
  ASIDE,
  /** Anything else. */
  TEXT;

  /** The kind of a style by the name that it has in every language of the word processor. */
  static Style named(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return switch (plain) {
      case "title" -> TITLE;
      case "heading1" -> HEADING;
      case "caption", "header", "footer", "footnotetext", "endnotetext", "tocheading" -> ASIDE;
      default -> plain.matches("toc\\d") ? ASIDE : TEXT;
    };
  }
}

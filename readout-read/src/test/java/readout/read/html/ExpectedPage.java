package readout.read.html;

import java.util.List;

/**
 * What must hold of one of our pages, written by hand before the reader read it.
 *
 * @param name the page's file without its ending
 * @param prose how many paragraphs of running text it has, headings between them included
 * @param says lines of its facts
 * @param holds paragraphs, or their beginnings, that are running text
 * @param lacks words that are in no running text
 */
record ExpectedPage(
    String name, int prose, List<String> says, List<String> holds, List<String> lacks) {
  static ExpectedPage page(String name, int prose) {
    return new ExpectedPage(name, prose, List.of(), List.of(), List.of());
  }

  ExpectedPage says(String... lines) {
    return new ExpectedPage(name, prose, List.of(lines), holds, lacks);
  }

  ExpectedPage holds(String... paragraphs) {
    return new ExpectedPage(name, prose, says, List.of(paragraphs), lacks);
  }

  ExpectedPage lacks(String... words) {
    return new ExpectedPage(name, prose, says, holds, List.of(words));
  }

  @Override
  public String toString() {
    return name;
  }
}

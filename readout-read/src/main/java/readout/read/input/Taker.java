package readout.read.input;

import java.io.IOException;
import readout.read.page.Page;

/** Takes what a reader finds in a document, in order. Not thread-safe. */
public interface Taker {
  /**
   * A report.
   *
   * @param record its place among the records of the document, from 1
   * @param page the report
   * @throws Unreadable where the reading as a whole has to end
   */
  void take(int record, Page page) throws Unreadable;

  /**
   * A record that is not read, while the others are.
   *
   * @param record its place among the records, from 1
   * @param line its line, from 1; 0 where records have none
   */
  void refuse(int record, int line, String cause, String help);

  /** Something to know about the document: what was guessed, skipped or mended. */
  void note(String text);

  /**
   * A document within the document. It is read before this returns, and its stream is not used
   * after.
   */
  void within(Member member) throws IOException;
}

package readout.read.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.Page;

/**
 * Reads a mail: its own text, decoded, and the documents that lie in it. A mailbox (mbox) is read
 * one mail a record. What a mail quotes, its signature and the headers of a mail that is passed on
 * are in the source and not in the paragraphs. Thread-safe.
 */
public final class MailMessage {
  private MailMessage() {}

  /**
   * Reads a mail or a mailbox.
   *
   * @throws Unreadable where it is one mail that cannot be read
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(input.stream());
    if (!MailboxFile.begins(stream)) {
      readOne(new Input(input.name(), stream, input.budget()).bytes(), 1, "", input, taker);
      return;
    }
    MailboxFile box = new MailboxFile(stream, input.limits().recordBytes());
    for (int record = 1; ; record++) {
      Optional<MailboxFile.Message> next = box.next();
      if (next.isEmpty() && record == 1) {
        throw new Unreadable("it holds no mail", "save the mails anew");
      }
      if (next.isEmpty()) {
        return;
      }
      if (next.get().cut()) {
        taker.refuse(
            record,
            next.get().line(),
            "the mail is larger than " + Input.size(input.limits().recordBytes()),
            "give more room with --max-record; the others were read");
        continue;
      }
      try {
        readOne(next.get().bytes(), record, "#" + record, input, taker);
      } catch (Unreadable refused) {
        taker.refuse(record, next.get().line(), refused.why(), refused.help());
      }
    }
  }

  private static void readOne(byte[] bytes, int record, String place, Input input, Taker taker)
      throws IOException {
    Mail mail = Mail.of(bytes, input.budget());
    Optional<Page> page = MailText.best(mail, input.budget(), taker);
    if (page.isPresent()) {
      taker.take(record, page.get());
    }
    int within = Attachments.hand(mail, place, mail.facts().outlet(), taker);
    if (page.isEmpty() && within == 0) {
      throw new Unreadable("no text found in it", "save the text of the report");
    }
    if (page.isEmpty()) {
      taker.note("the mail itself has no text; what is attached to it is read");
    }
  }
}

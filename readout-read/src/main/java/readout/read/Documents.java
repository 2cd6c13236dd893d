package readout.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import readout.read.input.Budget;
import readout.read.input.Form;
import readout.read.input.Input;
import readout.read.input.Limits;
import readout.read.input.Member;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.Page;
import readout.read.page.PageFacts;

/** Reads one document and those that lie in it, and says what came of each. Not thread-safe. */
final class Documents {
  private final Readers readers;
  private final Door door;

  Documents(Readers readers, Door door) {
    this.readers = readers;
    this.door = door;
  }

  /** Reads a stream, whatever is in it, and leaves it open. Nothing is thrown. */
  void read(String shown, String name, InputStream stream, Budget budget) {
    Member whole = new Member("", name, stream, Optional.empty(), PageFacts.none());
    read(shown, whole, 0, budget);
  }

  private void read(String shown, Member member, int depth, Budget budget) {
    Taken taken = new Taken(shown, member, depth, budget);
    try {
      open(member, depth, budget, taken);
      taken.end();
    } catch (SinkFailure failure) {
      throw failure;
    } catch (IOException | RuntimeException | Error broken) {
      // whatever a library throws, the file is told and the others are read
      taken.end();
      Unreadable told = told(broken, depth > 0);
      door.refuse(shown, told.why(), told.help());
    }
  }

  private void open(Member member, int depth, Budget budget, Taken taken) throws IOException {
    if (depth > budget.limits().depth()) {
      throw new Unreadable(
          "it lies more than " + budget.limits().depth() + " documents deep",
          "unpack it, or go deeper with --max-depth");
    }
    BufferedInputStream bytes = new BufferedInputStream(member.content(), Detection.HEAD);
    bytes.mark(Detection.HEAD);
    byte[] head = bytes.readNBytes(Detection.HEAD);
    bytes.reset();
    if (head.length == 0) {
      throw new Unreadable("it is empty", "give a file with text");
    }
    Detection found = Detection.of(head, member.name(), member.form());
    Optional<Form> named = Form.named(member.name());
    if (found.certain() && named.isPresent() && !alike(named.get(), found.form())) {
      taken.note("named as " + named.get().title() + ", read as " + found.form().title());
    }
    readers.of(found.form()).read(new Input(member.name(), bytes, budget), taken);
  }

  /** What to tell of something that was thrown; packed bytes that fail to come are damaged. */
  private static Unreadable told(Throwable broken, boolean within) {
    if (broken instanceof Unreadable refused) {
      return refused;
    }
    if (broken instanceof EOFException || broken instanceof ZipException) {
      return Unreadable.damaged();
    }
    if (broken instanceof IOException) {
      return within
          ? Unreadable.damaged()
          : new Unreadable("it could not be read", "check the file and its disk");
    }
    return broken instanceof OutOfMemoryError
        ? new Unreadable("it needs more memory than there is", "give Java more, or split it")
        : new Unreadable(
            "not read, by a fault of Readout (" + broken + ")", "please tell us, with the file");
  }

  /** Whether one name of a form goes for the other. */
  private static boolean alike(Form named, Form found) {
    return switch (named) {
          case JSON, JSON_LINES -> found == Form.JSON || found == Form.JSON_LINES;
          case ZIP -> found == Form.DOCX;
          case HTML -> found == Form.FEED;
          case TEXT, MARKDOWN, PDF, DOCX, MAIL, CSV, WARC, FEED, GZIP -> false;
        }
        || named == found;
  }

  /** What is taken from one document; names of records depend on whether there are several. */
  private final class Taken implements Taker {
    private final String shown;
    private final Member member;
    private final int depth;
    private final Budget budget;
    private int records;

    Taken(String shown, Member member, int depth, Budget budget) {
      this.shown = shown;
      this.member = member;
      this.depth = depth;
      this.budget = budget;
    }

    @Override
    public void take(int record, Page page) throws Unreadable {
      budget.check();
      budget.renew();
      Page known = page.knowing(member.known());
      records++;
      if (records == 1) {
        door.keep(this, () -> give(record, known, records > 1));
        return;
      }
      end();
      give(record, known, true);
    }

    @Override
    public void refuse(int record, int line, String cause, String help) {
      budget.renew();
      records++;
      end();
      String place = line > 0 ? ":" + line : record > 0 ? "#" + record : "";
      door.refuse(shown + place, cause, help);
    }

    @Override
    public void note(String text) {
      door.note(shown, text);
    }

    @Override
    public void within(Member inner) throws IOException {
      budget.check();
      budget.renew();
      Member told =
          new Member(
              inner.place(),
              inner.name(),
              inner.content(),
              inner.form(),
              inner.known().or(member.known()));
      read(shown + inner.place(), told, depth + 1, budget);
    }

    /** Hands on the page that waited for others. */
    void end() {
      door.release(this);
    }

    private void give(int record, Page page, boolean several) {
      String place = several ? shown + "#" + record : shown;
      Limits limits = budget.limits();
      if (page.body().source().length() > limits.markup()
          || page.body().text().length() > limits.text()) {
        door.refuse(place, limits.textCause(), limits.textHelp());
      } else if (!page.hasProse()) {
        door.refuse(place, "no text found in it", "save the text of the report");
      } else {
        door.take(page, place, member.name(), record);
      }
    }
  }
}

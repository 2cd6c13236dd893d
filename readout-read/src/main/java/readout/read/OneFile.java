package readout.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.read.html.WebPage;
import readout.read.jsonl.JsonRecords;
import readout.read.page.Decoding;
import readout.read.page.Page;
import readout.read.text.PlainText;

/** Reads one file and says what came of it. Not thread-safe. */
final class OneFile {
  private static final int LARGEST = 64 << 20;
  private static final int HEAD = 4096;

  private final Gathering gathering;

  OneFile(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Reads a file; by its looks where no form is given. */
  void read(Path path, Optional<Form> form) {
    String shown = path.toString();
    try (InputStream stream = Files.newInputStream(path)) {
      read(shown, String.valueOf(path.getFileName()), stream, form);
    } catch (AccessDeniedException denied) {
      gathering.refuse(shown, "it may not be read", "check its permissions");
    } catch (IOException failed) {
      gathering.refuse(shown, "it could not be read", "check the disk and the path");
    }
  }

  /** Reads a stream by its looks and leaves it open. */
  void readStream(String shown, InputStream stream) {
    try {
      read(shown, shown, stream, Optional.empty());
    } catch (IOException failed) {
      gathering.refuse(shown, "it could not be read", "check what writes to it");
    }
  }

  private void read(String shown, String name, InputStream stream, Optional<Form> named)
      throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream, HEAD);
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    if (head.length == 0) {
      gathering.refuse(shown, "it is empty", "give a file with text");
    } else if (Decoding.binary(head)) {
      gathering.refuse(shown, "it is not text", "give plain text, HTML or JSON records");
    } else if (named.orElseGet(() -> Form.of(head)) == Form.JSON_LINES) {
      Records records = new Records();
      JsonRecords.readLines(bytes, records);
      records.hand(shown, name);
    } else {
      byte[] all = bytes.readNBytes(LARGEST + 1);
      if (all.length > LARGEST) {
        gathering.refuse(shown, "it is larger than 64 MiB", "split it, or give JSON lines");
      } else if (Decoding.binary(all)) {
        gathering.refuse(shown, "it is not text", "give plain text, HTML or JSON records");
      } else {
        content(shown, name, all, named.orElseGet(() -> Form.of(head)));
      }
    }
  }

  private void content(String shown, String name, byte[] bytes, Form form) {
    Decoding decoding =
        Decoding.of(bytes, form == Form.HTML ? WebPage.declared(bytes) : Optional.empty());
    if (decoding.guessed()) {
      gathering.note(shown, "no charset is declared; read as " + decoding.charset());
    }
    String text = decoding.text();
    if (form == Form.JSON) {
      Records records = new Records();
      JsonRecords.readWhole(text, records);
      records.hand(shown, name);
      return;
    }
    boolean markup = form == Form.HTML || Form.looksLikeHtml(text);
    Page page = markup ? WebPage.read(text) : PlainText.read(text);
    if (page.hasProse()) {
      gathering.take(page, shown, name, 1);
    } else {
      gathering.refuse(
          shown, "no text found in it", markup ? "save the page's text" : "give a file with text");
    }
  }

  /** The records of one file; their names depend on whether there are several. */
  private final class Records implements JsonRecords.Taker {
    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<String[]> refused = new ArrayList<>();

    @Override
    public void take(int record, Page page) {
      pages.add(page);
      places.add(record);
    }

    @Override
    public void refuse(int record, int line, String cause) {
      refused.add(new String[] {line > 0 ? ":" + line : "#" + record, cause});
    }

    void hand(String shown, String name) {
      boolean several = pages.size() + refused.size() > 1;
      for (int i = 0; i < pages.size(); i++) {
        int place = places.get(i);
        gathering.take(pages.get(i), several ? shown + "#" + place : shown, name, place);
      }
      for (String[] refusal : refused) {
        gathering.refuse(shown + refusal[0], refusal[1], "mend the record; the others were read");
      }
      if (!several && pages.isEmpty() && refused.isEmpty()) {
        gathering.refuse(shown, "no records in it", "give one JSON object a line");
      }
    }
  }
}

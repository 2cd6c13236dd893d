package readout.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import readout.read.input.Form;
import readout.read.input.Input;
import readout.read.input.Member;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.PageFacts;

/**
 * Reads a web archive (WARC, ISO 28500) record by record: pages, PDF documents and texts are
 * reports; pictures, scripts, redirects and requests are passed over. The address comes from the
 * archive; the day of the capture is not taken for the day of publication. Thread-safe.
 */
public final class WebArchive {
  private static final int OK = 200;

  private WebArchive() {}

  /**
   * Hands on each captured document that may be a report.
   *
   * @throws Unreadable where a record is damaged so that the next cannot be found
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    int place = 0;
    int passed = 0;
    try (WarcReader reader = new WarcReader(input.stream())) {
      while (true) {
        input.budget().renew();
        Optional<WarcRecord> next = reader.next();
        if (next.isEmpty()) {
          break;
        }
        place++;
        Optional<Capture> capture = Optional.empty();
        try {
          capture = capture(next.get());
        } catch (ParsingException | RuntimeException damaged) {
          taker.refuse(place, 0, "the captured answer is damaged", "the other records were read");
        }
        passed += capture.isEmpty() ? 1 : 0;
        if (capture.isPresent()) {
          taker.within(capture.get().member(place));
        }
      }
    } catch (ParsingException | IllegalArgumentException | IllegalStateException damaged) {
      throw new Unreadable(
          "its record " + (place + 1) + " is damaged; nothing behind it is read", "mend it");
    }
    if (passed > 0) {
      taker.note(passed + " of its " + place + " records hold no report and were passed over");
    }
  }

  /**
   * A captured document.
   *
   * @param address where it was captured
   * @param form what it was sent as
   * @param content its bytes, without their transfer's packing
   */
  private record Capture(String address, Form form, InputStream content) {
    Member member(int place) {
      String path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
      String name = path.substring(path.lastIndexOf('/') + 1);
      PageFacts known =
          new PageFacts(
              Optional.empty(),
              Optional.of(address),
              Optional.empty(),
              List.of(),
              Optional.empty());
      return new Member("#" + place, name, content, Optional.of(form), known);
    }
  }

  private static Optional<Capture> capture(WarcRecord record) throws IOException {
    if (record.headers().first("WARC-Target-URI").isEmpty()) {
      return Optional.empty();
    }
    if (record instanceof WarcResponse response && web(response)) {
      HttpResponse http = response.http();
      if (http.status() != OK) {
        return Optional.empty();
      }
      Optional<Form> form = form(http.contentType().base().toString());
      return form.isEmpty()
          ? Optional.empty()
          : Optional.of(new Capture(response.target(), form.get(), http.bodyDecoded().stream()));
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord resource = (WarcTargetRecord) record;
      Optional<Form> form = form(record.contentType().base().toString());
      return form.isEmpty()
          ? Optional.empty()
          : Optional.of(new Capture(resource.target(), form.get(), record.body().stream()));
    }
    return Optional.empty();
  }

  private static boolean web(WarcResponse response) {
    return response.contentType().base().toString().equalsIgnoreCase("application/http");
  }

  private static Optional<Form> form(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> Optional.of(Form.HTML);
      case "application/pdf" -> Optional.of(Form.PDF);
      case "text/plain" -> Optional.of(Form.TEXT);
      default -> Optional.empty();
    };
  }
}

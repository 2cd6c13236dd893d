package readout.read.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import readout.model.Report;
import readout.model.ReportShelf;

/**
 * A shelf in a file that lasts as long as the shelf is open. Of each report it holds no more in
 * memory than its id and its place. Thread-safe; every method throws {@link UncheckedIOException}
 * where the disk fails.
 */
public final class DiskShelf implements ReportShelf, Closeable {
  private final FileChannel file;
  private final Map<String, Place> places = new ConcurrentSkipListMap<>();
  private long end;

  private record Place(long start, int length) {}

  private DiskShelf(FileChannel file) {
    this.file = file;
  }

  /**
   * An empty shelf.
   *
   * @param file where it may write; there must be no such file, and there is none after closing
   * @throws IOException where it may not
   */
  public static DiskShelf open(Path file) throws IOException {
    return new DiskShelf(
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  @Override
  public synchronized void put(Report report) {
    if (places.containsKey(report.id())) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.wrap(ReportBytes.of(report));
    Place place = new Place(end, bytes.remaining());
    try {
      while (bytes.hasRemaining()) {
        end += file.write(bytes, end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    places.put(report.id(), place);
  }

  @Override
  public Report get(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, place.start() + bytes.position()) < 0) {
          throw new IOException("the shelf's file was cut");
        }
      }
      return ReportBytes.report(bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> ids() {
    return List.copyOf(places.keySet());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

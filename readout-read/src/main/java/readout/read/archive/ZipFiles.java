package readout.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import readout.read.input.Input;
import readout.read.input.Member;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.PageFacts;

/**
 * Reads a ZIP archive as it comes, one member after the other, so that one of any size passes.
 * Thread-safe.
 */
public final class ZipFiles {
  private static final int HEAD = 8192;

  private final BiFunction<String, byte[], Optional<String>> skips;

  /**
   * A reader of archives.
   *
   * @param skips tells, by name and first bytes, why a member is left out; empty where it is read
   */
  public ZipFiles(BiFunction<String, byte[], Optional<String>> skips) {
    this.skips = skips;
  }

  /**
   * Hands on each member that may hold reports.
   *
   * @throws IOException where the archive is broken off; what came before stays
   */
  public void read(Input input, Taker taker) throws IOException {
    ZipArchiveInputStream archive =
        new ZipArchiveInputStream(input.stream(), "UTF-8", true, true, true);
    boolean any = false;
    while (true) {
      input.budget().renew();
      ZipArchiveEntry entry = archive.getNextEntry();
      if (entry == null) {
        break;
      }
      any = true;
      if (!entry.isDirectory()) {
        member(entry, archive, input, taker);
      }
    }
    if (!any) {
      throw new Unreadable("the archive is empty or damaged", "pack it again");
    }
  }

  private void member(
      ZipArchiveEntry entry, ZipArchiveInputStream archive, Input input, Taker taker)
      throws IOException {
    String path = entry.getName().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!archive.canReadEntryData(entry)) {
      boolean locked = entry.getGeneralPurposeBit().usesEncryption();
      taker.refuse(
          0,
          0,
          "\"" + path + "\" is " + (locked ? "locked with a password" : "packed in an unknown way"),
          "unpack it");
      return;
    }
    InputStream content =
        new BufferedInputStream(
            new Expansion(archive, archive::getCompressedCount, input.limits()), HEAD);
    content.mark(HEAD);
    Optional<String> skipped = Optional.of("skipped: hidden");
    if (!path.startsWith("__MACOSX/")) {
      skipped = skips.apply(name, head(content));
    }
    if (skipped.isPresent()) {
      taker.note("\"" + path + "\" " + skipped.orElseThrow());
      return;
    }
    content.reset();
    taker.within(new Member("!/" + path, name, content, Optional.empty(), PageFacts.none()));
  }

  private static byte[] head(InputStream content) throws IOException {
    try {
      return content.readNBytes(HEAD);
    } catch (ZipException damaged) {
      return new byte[0];
    }
  }
}

package readout.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that this process has had, in bytes. */
final class Memory {
  private static final Pattern RESIDENT =
      Pattern.compile("^VmHWM:\\s+(\\d+) kB$", Pattern.MULTILINE);
  private static final int KIBI = 1024;

  private Memory() {}

  /** The peak of resident memory; empty on a system without {@code /proc}. */
  static OptionalLong resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status) ? resident(Files.readString(status)) : OptionalLong.empty();
  }

  /** The peak of resident memory as {@code /proc/self/status} tells it. */
  static OptionalLong resident(String status) {
    Matcher found = RESIDENT.matcher(status);
    return found.find()
        ? OptionalLong.of(Long.parseLong(found.group(1)) * KIBI)
        : OptionalLong.empty();
  }

  /** The sum of the peaks of the parts of the heap, garbage and all: no less than its peak. */
  static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}

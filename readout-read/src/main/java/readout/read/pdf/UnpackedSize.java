package readout.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import readout.read.input.Budget;
import readout.read.input.Input;
import readout.read.input.Unreadable;

/**
 * Keeps small packed parts from becoming huge: PDFBox unpacks a part of a page into memory without
 * a bound. What pages draw with is unpacked here first and thrown away, as far as its packed size
 * could go beyond the bound at all. Pictures are never unpacked, here or later. Not thread-safe.
 */
final class UnpackedSize {
  /** No filter makes more of one byte. */
  private static final int BEST_RATIO = 1400;

  private static final Set<COSName> LEFT_OUT =
      Set.of(COSName.PARENT, COSName.ANNOTS, COSName.B, COSName.THUMB, COSName.METADATA);

  private final Budget budget;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  UnpackedSize(Budget budget) {
    this.budget = budget;
  }

  /**
   * Looks at all that a page draws with and pages before it did not.
   *
   * @throws Unreadable where a part of it unpacks to more than {@code Limits.bytes}
   */
  void check(PDPage page) throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    open.add(page.getCOSObject());
    COSDictionary resources =
        page.getResources() == null ? null : page.getResources().getCOSObject();
    if (resources != null) {
      open.add(resources);
    }
    while (!open.isEmpty()) {
      budget.check();
      COSBase next = open.remove();
      COSBase base = next instanceof COSObject object ? object.getObject() : next;
      if (base == null || !seen.add(base)) {
        continue;
      }
      if (base instanceof COSArray array) {
        array.forEach(item -> add(open, item));
      } else if (base instanceof COSDictionary dictionary) {
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
          continue;
        }
        if (dictionary instanceof COSStream stream) {
          check(stream);
        }
        for (COSName key : dictionary.keySet()) {
          if (!LEFT_OUT.contains(key)) {
            add(open, dictionary.getItem(key));
          }
        }
      }
    }
  }

  private static void add(Deque<COSBase> open, COSBase item) {
    if (item instanceof COSObject || item instanceof COSArray || item instanceof COSDictionary) {
      open.add(item);
    }
  }

  private void check(COSStream stream) throws IOException {
    List<Filter> filters = filters(stream);
    long most = stream.getLength();
    for (int i = 0; i < filters.size(); i++) {
      most = Math.min(most * BEST_RATIO, Long.MAX_VALUE / BEST_RATIO);
    }
    if (filters.isEmpty() || most <= budget.limits().bytes()) {
      return;
    }
    try (InputStream packed = stream.createRawInputStream()) {
      InputStream from = packed;
      for (int i = 0; i < filters.size(); i++) {
        Bounded to = new Bounded(budget);
        filters.get(i).decode(from, to, stream, i);
        from = new ByteArrayInputStream(to.toByteArray());
      }
    }
  }

  private static List<Filter> filters(COSStream stream) throws IOException {
    COSBase named = stream.getFilters();
    List<Filter> filters = new ArrayList<>();
    if (named instanceof COSName name) {
      filters.add(FilterFactory.INSTANCE.getFilter(name));
    } else if (named instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          filters.add(FilterFactory.INSTANCE.getFilter(name));
        }
      }
    }
    return filters;
  }

  /** Takes bytes up to the bound. */
  private static final class Bounded extends ByteArrayOutputStream {
    private final Budget budget;

    Bounded(Budget budget) {
      this.budget = budget;
    }

    @Override
    public synchronized void write(int unit) {
      room(1);
      super.write(unit);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      room(length);
      super.write(bytes, from, length);
    }

    private void room(int more) {
      try {
        budget.check();
        int bound = budget.limits().bytes();
        if (size() > bound - more) {
          throw new Unreadable(
              "a part of it unpacks to more than " + Input.size(bound),
              "print it to a new PDF, or give more room with --max-bytes");
        }
      } catch (Unreadable refused) {
        throw new UncheckedIOException(refused);
      }
    }
  }
}

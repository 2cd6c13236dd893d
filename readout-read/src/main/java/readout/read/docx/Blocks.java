package readout.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.read.input.Limits;
import readout.read.input.Unreadable;

/**
 * Collects the paragraphs of a document's body as they are read with all changes accepted. Not
 * thread-safe.
 */
final class Blocks implements Markup.Listener {
  /** What is taken out by a tracked change, shown elsewhere, or said about the words. */
  private static final Set<String> OUT =
      Set.of("del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange");

  private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "trPr", "sdtPr", "tblPr");

  private final Map<String, String> styles;
  private final Limits limits;
  private final List<Block> done = new ArrayList<>();
  private final Deque<Block> open = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private @Nullable Block unended;
  private int out;
  private boolean hidden;
  private long length;

  /**
   * Nothing yet.
   *
   * @param styles the names of the styles by their ids
   */
  Blocks(Map<String, String> styles, Limits limits) {
    this.styles = styles;
    this.limits = limits;
  }

  /** The paragraphs with words, in order; those of a text box after the one it hangs on. */
  List<Block> done() {
    if (unended != null) {
      finish(unended);
      unended = null;
    }
    return List.copyOf(done);
  }

  @Override
  public void start(String name, Markup.Attributes attributes) {
    String parent = path.isEmpty() ? "" : path.peek();
    boolean property = PROPERTIES.contains(parent);
    path.push(name);
    if (out > 0) {
      out++;
    } else if (OUT.contains(name) && !(property && name.equals("del"))) {
      out = 1;
    } else if (property) {
      property(name, parent, attributes);
    } else if (name.equals("p")) {
      open.push(new Block());
    } else if (parent.equals("r")) {
      mark(name);
    }
  }

  @Override
  public void end(String name) {
    path.poll();
    if (out > 0) {
      out--;
    } else if (name.equals("p") && !open.isEmpty()) {
      endBlock(open.pop());
    } else if (name.equals("r")) {
      hidden = false;
    }
  }

  @Override
  public void words(String words) throws Unreadable {
    if (out == 0 && "t".equals(path.peek())) {
      put(words);
      if (length > limits.text()) {
        throw new Unreadable(limits.textCause(), limits.textHelp());
      }
    }
  }

  private void property(String name, String parent, Markup.Attributes attributes) {
    boolean on = !attributes.of("val").filter(Set.of("0", "false", "off")::contains).isPresent();
    switch (name) {
      case "pStyle" -> {
        String id = attributes.of("val").orElse("");
        current().ifPresent(block -> block.style = Style.named(styles.getOrDefault(id, id)));
      }
      case "vanish" -> hidden = hidden || (on && parent.equals("rPr") && owner("r"));
      case "del" -> {
        if (parent.equals("trPr")) {
          out = outer("tr");
        } else if (owner("pPr")) {
          current().ifPresent(block -> block.open = true);
        }
      }
      default -> {}
    }
  }

  /** Whether the properties that are read are those of an element with this name. */
  private boolean owner(String name) {
    return path.stream().skip(2).findFirst().filter(name::equals).isPresent();
  }

  /** How many elements have to end until the innermost one of a name has. */
  private int outer(String name) {
    int depth = 0;
    for (String each : path) {
      depth++;
      if (each.equals(name)) {
        return depth;
      }
    }
    return 1;
  }

  /** Marks in a run that stand for characters. */
  private void mark(String name) {
    switch (name) {
      case "tab", "ptab" -> put("\t");
      case "br", "cr" -> put("\n");
      case "noBreakHyphen" -> put("\u2011");
      case "softHyphen" -> put("\u00ad");
      default -> {}
    }
  }

  private void put(String words) {
    if (!hidden && !open.isEmpty()) {
      open.getFirst().words.append(words);
      length += words.length();
    }
  }

  private Optional<Block> current() {
    return Optional.ofNullable(open.peek());
  }

  private void endBlock(Block block) {
    hidden = false;
    if (!open.isEmpty()) {
      open.getFirst().boxes.add(block);
      open.getFirst().boxes.addAll(block.boxes);
      block.boxes.clear();
      return;
    }
    Block whole = block;
    if (unended != null) {
      whole = unended;
      whole.words.append(block.words);
      whole.boxes.addAll(block.boxes);
      whole.open = block.open;
    }
    unended = whole.open ? whole : null;
    if (!whole.open) {
      finish(whole);
    }
  }

  private void finish(Block block) {
    for (Block each : flat(block)) {
      if (!each.words.toString().isBlank()) {
        done.add(each);
      }
    }
  }

  private static List<Block> flat(Block block) {
    List<Block> all = new ArrayList<>();
    all.add(block);
    all.addAll(block.boxes);
    return all;
  }
}

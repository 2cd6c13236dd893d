package readout.read.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import readout.read.page.Page;

/** What a reader of a form found in a document. */
public final class Found implements Taker {
  private final List<Page> pages = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();

  /** Reads bytes with the standard limits. */
  public static Found in(byte[] bytes, FormReader reader) throws IOException {
    return in("document", bytes, Limits.STANDARD, reader);
  }

  /** Reads text with the standard limits. */
  public static Found in(String text, FormReader reader) throws IOException {
    return in(text.getBytes(StandardCharsets.UTF_8), reader);
  }

  /** Reads bytes. */
  public static Found in(String name, byte[] bytes, Limits limits, FormReader reader)
      throws IOException {
    Found found = new Found();
    reader.read(new Input(name, new ByteArrayInputStream(bytes), new Budget(limits)), found);
    return found;
  }

  /** The pages in order. */
  public List<Page> pages() {
    return pages;
  }

  /** The only page. */
  public Page page() {
    if (pages.size() != 1) {
      throw new AssertionError(pages.size() + " pages, refused " + refused + ", notes " + notes);
    }
    return pages.get(0);
  }

  /** The refusals: record, line and cause. */
  public List<String> refused() {
    return refused;
  }

  /** The notes. */
  public List<String> notes() {
    return notes;
  }

  /** The documents within. */
  public List<Member> members() {
    return members;
  }

  /** The text of a document within. */
  public String content(int member) {
    return new String(contents.get(member), StandardCharsets.UTF_8);
  }

  @Override
  public void take(int record, Page page) {
    pages.add(page);
  }

  @Override
  public void refuse(int record, int line, String cause, String help) {
    refused.add(record + ":" + line + " " + cause);
  }

  @Override
  public void note(String text) {
    notes.add(text);
  }

  @Override
  public void within(Member member) throws IOException {
    members.add(member);
    contents.add(member.content().readAllBytes());
  }
}

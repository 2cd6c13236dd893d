package readout.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import readout.read.input.Found;
import readout.read.input.Limits;
import readout.read.input.Mutations;
import readout.read.input.Unreadable;

class HostileMailTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String HEAD = "MIME-Version: 1.0\nMessage-ID: <1@post.example>\n";
  private static final String STORY =
      "\nThe envoys of Holm and Vell met in Harbour City on Tuesday, the ministry said.\n";

  private static String why(String mail) {
    return assertTimeout(
        SOON, () -> assertThrows(Unreadable.class, () -> Found.in(mail, MailMessage::read)).why());
  }

  private static void readsSoon(String mail) {
    Limits wide = new Limits(64 << 20, 16 << 20, 2_000_000, 10, 4, 200, Duration.ofSeconds(30));
    byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
    assertTimeout(
        SOON,
        () -> assertEquals(1, Found.in("mail", bytes, wide, MailMessage::read).pages().size()));
  }

  @Test
  void headersWithoutEndAreRefused() {
    assertEquals("its headers have no end", why(HEAD + "X-A: b\n".repeat(5_000) + STORY));
    assertEquals(
        "its headers have no end", why(HEAD + "X-A: " + "b".repeat(1 << 20) + "\n" + STORY));
    assertEquals(
        "its headers have no end", why(HEAD + "X-A: b" + "\n b".repeat(200_000) + "\n" + STORY));
  }

  @Test
  void partsWithoutEndAreRefused() {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 100; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
      deep.append("\n\n--b").append(i).append('\n');
    }
    assertEquals("its parts lie more than 20 deep", why(deep + STORY));
    String wide = "Content-Type: multipart/mixed; boundary=b\n\n";
    assertEquals("it has more than 1000 parts", why(HEAD + wide + "--b\n\nx\n".repeat(2_000)));
  }

  @Test
  void emptyOnesAreRefused() {
    assertEquals("no text found in it", why(""));
    assertEquals("no text found in it", why(HEAD));
    assertEquals("no text found in it", why(HEAD + "Content-Type: image/png\n\nx"));
  }

  @Test
  void slowHeadersAreReadSoon() {
    for (String trap : new String[] {"=?a?b?", "=?", "re:", "<", "(", "\"", ",", "=?UTF-8?B?"}) {
      String value = trap.repeat(10_000);
      readsSoon(
          HEAD + "Subject: " + value + "\nFrom: " + value + "\nDate: " + value + "\n" + STORY);
      readsSoon(
          HEAD
              + "Content-Type: text/plain; charset="
              + value
              + "\nContent-Disposition: inline; "
              + value
              + "\n"
              + STORY);
    }
  }

  @Test
  void slowTextsAreReadSoon() {
    for (String trap :
        new String[] {
          "----------\n",
          "From: ",
          "On 1 @ ",
          "> ",
          "-- \n",
          "a \n",
          "__________\nFrom: x\nTo: y\n",
          "\n--\n",
          "From x 10:00\n"
        }) {
      readsSoon(
          HEAD
              + "Content-Type: text/plain; format=flowed\n"
              + STORY
              + trap.repeat(200_000 / trap.length()));
      readsSoon(
          HEAD + "Content-Type: text/html\n" + STORY + "<p>" + trap.repeat(20_000 / trap.length()));
    }
  }

  @Test
  void manyQuotedLinesAreReadSoon() {
    readsSoon(HEAD + STORY + "> x\n".repeat(200_000) + "\n> x\n".repeat(20_000));
  }

  @Test
  void aMailTooLargeForAMailboxIsRefusedAlone() throws IOException {
    String parting = "From a@post.example Wed Jan 12 23:10:00 2022\n";
    Limits small = new Limits(1 << 20, 2_000, 1_000_000, 10, 4, 200, Duration.ofSeconds(30));
    byte[] box =
        (parting
                + HEAD
                + STORY
                + "\n"
                + parting
                + HEAD
                + STORY.repeat(100)
                + "\n"
                + parting
                + HEAD
                + STORY)
            .getBytes(StandardCharsets.UTF_8);
    Found found = Found.in("box", box, small, MailMessage::read);
    assertEquals(2, found.pages().size());
    assertEquals("[2:8 the mail is larger than 1 KiB]", found.refused().toString());
  }

  @Test
  void damagedOnesAreReadOrRefused() {
    byte[] mail = MailMessageTest.NEWSLETTER.getBytes(StandardCharsets.UTF_8);
    byte[] box =
        ("From a@post.example Wed Jan 12 23:10:00 2022\n" + HEAD + STORY + "\n")
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          Mutations.read(mail, 200, MailMessage::read);
          Mutations.read(box, 100, MailMessage::read);
        });
  }
}

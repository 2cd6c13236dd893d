package readout.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.model.Span;
import readout.read.input.Form;
import readout.read.input.Found;
import readout.read.input.Mutations;
import readout.read.input.Unreadable;
import readout.read.page.GoldenPage;
import readout.read.page.Page;

public class MailMessageTest {
  private static final String FIRST =
      "The envoys of Holm and Vell met in Harbour City on Tuesday, the ministry said.";
  private static final String SECOND =
      "A second round is planned for the spring, officials of both sides said.";
  private static final String HEAD =
      """
      Message-ID: <1@harbour.example>
      MIME-Version: 1.0
      From: Ann Example <ann@post.example>
      To: desk@desk.example
      Date: Wed, 12 Jan 2022 23:10:00 -0500
      Subject: Envoys meet in Harbour City
      """;
  private static final String STORY = FIRST + "\n\n" + SECOND + "\n";

  public static final String NEWSLETTER =
      """
      Message-ID: <2@harbour.example>
      MIME-Version: 1.0
      From: "The Harbour Times" <news@harbourtimes.example>
      Date: Wed, 12 Jan 2022 06:30:00 +0100
      Subject: =?UTF-8?Q?Fwd:_Envoys_meet_=E2=80=93_and?=
       =?UTF-8?Q?_agree?=
      Content-Type: multipart/mixed; boundary=outer

      This is a mail in parts.
      --outer
      Content-Type: multipart/alternative; boundary="inner"

      --inner
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      By Marta Dvorak

      HARBOUR CITY =E2=80=94 The envoys of Holm and Vell met on Tuesday and agre=
      ed to =E2=80=9Ckeep talking,=E2=80=9D a spokeswoman said.

      A second round is planned for the spring, officials of both sides said.

      --inner
      Content-Type: text/html; charset=utf-8

      <html><body><p>The envoys of Holm and Vell met on Tuesday.</p></body></html>
      --inner--
      --outer
      Content-Type: application/pdf; name="../../talks.pdf"
      Content-Disposition: attachment; filename="../../talks.pdf"
      Content-Transfer-Encoding: base64

      JVBERi0xLjQ=
      --outer
      Content-Type: text/plain; charset=windows-1252
      Content-Disposition: attachment; filename*=utf-8''Gespr%C3%A4ch.txt
      Content-Transfer-Encoding: base64

      %s
      --outer
      Content-Type: image/png; name=logo.png
      Content-Disposition: inline; filename=logo.png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      --outer
      Content-Type: application/vnd.ms-excel; name=table.xls
      Content-Disposition: attachment

      x
      --outer--
      """
          .replace(
              "%s",
              Base64.getEncoder()
                  .encodeToString("“No,” she said.".getBytes(Charset.forName("windows-1252"))));

  private static Found found(String mail) throws IOException {
    Found found = Found.in(mail, MailMessage::read);
    found.pages().forEach(Mutations::inside);
    return found;
  }

  private static Page read(String mail) throws IOException {
    return found(mail).page();
  }

  private static List<String> blocks(Page page) {
    return page.paragraphs().stream()
        .map(block -> block.kind() + " " + block.span().of(page.body().text()))
        .toList();
  }

  private static final List<String> BOTH = List.of("PROSE " + FIRST, "PROSE " + SECOND);

  @Test
  void aPlainMailIsAReport() throws IOException {
    Page page = read(HEAD + "\n" + STORY);
    assertEquals(BOTH, blocks(page));
    assertEquals(STORY, page.body().source());
    assertEquals(Optional.of("Envoys meet in Harbour City"), page.facts().title());
    assertEquals(List.of("Ann Example"), page.facts().authors());
    assertEquals(Optional.empty(), page.facts().outlet());
    var publication = page.facts().publication().orElseThrow();
    assertEquals(Optional.of(OffsetDateTime.parse("2022-01-12T23:10:00-05:00")), publication.at());
    assertEquals("the header \"Date\"", publication.reason());
  }

  @Test
  void aNewsletterIsReadWithWhatIsAttached() throws IOException {
    Found found = found(NEWSLETTER);
    GoldenPage.check("mail/newsletter.golden", found.page());
    assertEquals(
        List.of("!/talks.pdf", "!/Gespräch.txt"),
        found.members().stream().map(member -> member.place()).toList());
    assertEquals(Optional.of(Form.PDF), found.members().get(0).form());
    assertEquals("%PDF-1.4", found.content(0));
    assertEquals(Optional.of(Form.TEXT), found.members().get(1).form());
    assertEquals("“No,” she said.", found.content(1));
    assertEquals(Optional.of("The Harbour Times"), found.members().get(1).known().outlet());
    assertEquals(List.of("skipped the attachment table.xls: its form is not known"), found.notes());
  }

  @Test
  void everyParagraphIsQuotedFromTheDecodedPart() throws IOException {
    Page page = read(NEWSLETTER);
    for (Paragraph block : page.paragraphs()) {
      Span source = page.body().toSource(block.span());
      assertEquals(block.span().of(page.body().text()), source.of(page.body().source()));
    }
    assertTrue(page.body().source().contains("agreed to “keep talking,”"));
  }

  @Test
  void anHtmlMailIsReadAsAPage() throws IOException {
    String html =
        "<html><body><h1>Envoys meet</h1><p>"
            + FIRST
            + "</p><p>A &ldquo;second&rdquo; round"
            + " is planned, officials of both sides said.</p></body></html>";
    Page page = read(HEAD + "Content-Type: text/html; charset=utf-8\n\n" + html);
    assertEquals(
        List.of(
            "HEADLINE Envoys meet",
            "PROSE " + FIRST,
            "PROSE A “second” round is planned, officials of both sides said."),
        blocks(page));
    assertEquals(html, page.body().source());
    assertEquals(Optional.of("Envoys meet in Harbour City"), page.facts().title());
    String stub = "--b\nContent-Type: text/plain\n\nRead this mail in your browser.\n";
    Page both =
        read(
            HEAD
                + "Content-Type: multipart/alternative; boundary=b\n\n"
                + stub
                + "--b\nContent-Type: text/html\n\n"
                + html
                + "\n--b--\n");
    assertEquals(3, blocks(both).size());
  }

  @Test
  void transferEncodingsAndCharsetsAreUndone() throws IOException {
    String words = "The envoys “met” in the harbour – at dawn, the ministry said on Tuesday.";
    String packed =
        Base64.getMimeEncoder().encodeToString(words.getBytes(Charset.forName("windows-1252")));
    Page page =
        read(
            HEAD
                + "Content-Type: text/plain; charset=\"windows-1252\"\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + packed);
    assertEquals(words, page.body().source());
  }

  @Test
  void flowedTextHasItsParagraphsBack() throws IOException {
    String type = HEAD + "Content-Type: text/plain; format=flowed";
    Page page =
        read(type + "\n\nThe envoys of Holm \nand Vell met at \ndawn.\n\n From here they left.\n");
    assertEquals(
        List.of("PROSE The envoys of Holm and Vell met at dawn.", "PROSE From here they left."),
        blocks(page));
    Page deleted =
        read(type + "; delsp=yes\n\nThe envoys of Holm  \nand Vell met at har \nbour dawn.\n");
    assertEquals(
        List.of("PROSE The envoys of Holm and Vell met at harbour dawn."), blocks(deleted));
  }

  @Test
  void whatIsQuotedOrSignedIsNoStory() throws IOException {
    String reply =
        HEAD.replace("Subject: ", "Subject: Re: ")
            + "\n"
            + FIRST
            + "\n\nOn Tue, 11 Jan 2022 at 10:15, Bo Novak\n<bo@desk.example> wrote:\n"
            + "> Will they meet? I heard nothing of it.\n> Bo\n\n"
            + SECOND
            + "\n\n-- \nAnn Example writes of the sea and of all that sails on it.\n";
    assertEquals(BOTH, blocks(read(reply)));
    assertEquals(Optional.of("Envoys meet in Harbour City"), read(reply).facts().title());
    String original =
        HEAD
            + "\n"
            + STORY
            + "\n-----Original Message-----\nFrom: Bo Novak\nSent: Tuesday, January 11, 2022 9:00 AM\n"
            + "Subject: Talks\n\nWill they meet at all? Nobody here has heard of it.\n";
    assertEquals(BOTH, blocks(read(original)));
    String html =
        HEAD
            + "Content-Type: text/html\n\n<div><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><p>On Tue, 11 Jan 2022 at 10:15, Bo Novak &lt;bo@desk.example&gt; wrote:</p>"
            + "<p>Will they meet at all? Nobody here has heard of it.</p></div>";
    assertEquals(BOTH, blocks(read(html)));
  }

  @Test
  void aMailThatIsPassedOnTellsOfItself() throws IOException {
    String inner =
        "From: The Harbour Times <news@harbourtimes.example>\nDate: Mon, Jan 10, 2022 at 8:00 AM\n"
            + "Subject: Ships leave the strait\nTo: <bo@desk.example>\n\n\n"
            + STORY;
    String note = "\nHave a look at this, please, before noon.\n\n-- \nBo\n\n";
    for (String mark :
        List.of("---------- Forwarded message ---------", "Begin forwarded message:\n")) {
      Page page = read(HEAD + note + mark + "\n" + inner);
      assertEquals(BOTH, blocks(page), mark);
      passedOn(page);
    }
    String sent = inner.replace("Date: Mon, Jan 10, 2022 at", "Sent: Monday, January 10, 2022");
    passedOn(
        read(
            HEAD.replace("Subject: ", "Subject: FW: ")
                + note
                + "-----Original Message-----\n"
                + sent));
    passedOn(
        read(
            HEAD
                + "Content-Type: text/html\n\n<div><p>Have a look at this, please.</p>"
                + "<div>---------- Forwarded message ---------<br>From: <b>The Harbour Times</b>"
                + " &lt;news@harbourtimes.example&gt;<br>Date: Mon, Jan 10, 2022 at 8:00 AM<br>"
                + "Subject: Ships leave the strait<br>To: &lt;bo@desk.example&gt;<br></div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div>"));
  }

  private static void passedOn(Page page) {
    assertEquals(BOTH, blocks(page));
    assertEquals(Optional.of("Ships leave the strait"), page.facts().title());
    assertEquals(Optional.of("The Harbour Times"), page.facts().outlet());
    assertEquals(List.of(), page.facts().authors());
    var publication = page.facts().publication().orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2022, 1, 10)), publication.day());
    assertEquals("the forwarded header \"Date\"", publication.reason());
  }

  @Test
  void mailsAndReportsWithinAreDocuments() throws IOException {
    String within = HEAD + "\n" + STORY;
    Found found =
        found(
            HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n"
                + "--b\nContent-Type: message/rfc822\n\n"
                + within
                + "\n--b--\n");
    assertEquals(0, found.pages().size());
    assertEquals("!/part-2", found.members().get(0).place());
    assertEquals(Optional.of(Form.MAIL), found.members().get(0).form());
    assertEquals(BOTH, blocks(read(found.content(0))));
    assertEquals(
        List.of("the mail itself has no text; what is attached to it is read"), found.notes());
  }

  @Test
  void aMailboxIsReadMailByMail() throws IOException {
    String parting = "From ann@post.example Wed Jan 12 23:10:00 2022\n";
    Found found =
        found(
            parting
                + HEAD
                + "\n"
                + STORY
                + "\n>From here they left.\n\n"
                + parting
                + HEAD
                + "\n\n\n"
                + parting
                + HEAD.replace("Envoys meet", "Ships leave")
                + "\n"
                + STORY);
    assertEquals(2, found.pages().size());
    assertTrue(found.pages().get(0).body().source().contains("\nFrom here they left."));
    assertEquals(Optional.of("Ships leave in Harbour City"), found.pages().get(1).facts().title());
    assertEquals(List.of("2:16 no text found in it"), found.refused());
    assertThrows(Unreadable.class, () -> found(parting));
  }

  @Test
  void aBoundaryThatIsNeverClosedLosesNothing() throws IOException {
    Page page =
        read(
            HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                + STORY);
    assertEquals(BOTH, blocks(page));
    Found none =
        Found.in(
            (HEAD + "Content-Type: multipart/mixed\n\n" + STORY).getBytes(StandardCharsets.UTF_8),
            (in, taker) -> {
              try {
                MailMessage.read(in, taker);
              } catch (Unreadable refused) {
                taker.note(refused.why());
              }
            });
    assertTrue(none.pages().size() + none.notes().size() == 1);
  }
}

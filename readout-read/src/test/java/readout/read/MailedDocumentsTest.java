package readout.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import readout.model.Report;

/** Documents in mails, through the front door. */
class MailedDocumentsTest {
  private static final String HEAD =
      """
      MIME-Version: 1.0
      Message-ID: <3@harbour.example>
      From: "The Harbour Times" <news@harbourtimes.example>
      Date: Wed, 12 Jan 2022 06:30:00 +0100
      Content-Type: multipart/mixed; boundary=b

      --b
      """;

  private static byte[] document() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createParagraph()
          .createRun()
          .setText(
              "Ships left the Vell Strait on Monday, the ministry of Holm said in the evening.");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static ReadResult read(String mail) {
    return ReportReader.read(
        List.of(ReportReader.STANDARD_INPUT),
        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aMailAndItsDocumentAreReports() throws IOException {
    String mail =
        HEAD
            + "\nThe envoys of Holm and Vell met in Harbour City on Tuesday, the ministry said.\n"
            + "--b\nContent-Type: application/octet-stream; name=ships.docx\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(document())
            + "\n--b--\n";
    ReadResult result = read(mail);
    assertEquals(List.of(), result.refusals());
    assertEquals(2, result.reports().size(), () -> result.notes().toString());
    assertTrue(
        result.reports().stream()
            .map(Report::outlet)
            .allMatch(outlet -> outlet.orElse("").equals("The Harbour Times")));
    assertTrue(
        result.reports().stream().anyMatch(report -> report.file().endsWith("!/ships.docx")));
  }

  @Test
  void mailsInMailsEndSomewhere() {
    String mail =
        HEAD + "\nThe envoys of Holm and Vell met in the harbour, the ministry said.\n--b--\n";
    for (int i = 0; i < 10; i++) {
      String head = HEAD.replace("=b", "=b" + i).replace("--b", "--b" + i);
      mail = head + "Content-Type: message/rfc822\n\n" + mail + "\n--b" + i + "--\n";
    }
    ReadResult result = read(mail);
    assertEquals(0, result.reports().size());
    assertEquals("it lies more than 4 documents deep", result.refusals().get(0).cause());
  }
}

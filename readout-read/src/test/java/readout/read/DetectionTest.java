package readout.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.read.input.Form;
import readout.read.input.Unreadable;

class DetectionTest {
  private static Form form(String name, String content) throws Unreadable {
    byte[] bytes =
        content.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.ISO_8859_1);
    return Detection.of(bytes, name, Optional.empty()).form();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '¦',
      value = {
        "TEXT ¦ a.txt ¦ The envoys met.",
        "TEXT ¦ a ¦ The envoys met.",
        "TEXT ¦ a.txt ¦ Title: Envoys meet\\nDate: 4 March 2031\\n\\nThe envoys met.",
        "TEXT ¦ a ¦ {The envoys} met",
        "TEXT ¦ a ¦ From here, the road: it leads north.\\nThere: nothing.\\n",
        "MARKDOWN ¦ a.md ¦ The envoys met.",
        "MARKDOWN ¦ a ¦ ---\\ntitle: Envoys\\n---\\nThey met.",
        "MARKDOWN ¦ a ¦ # Envoys meet\\n\\nThey met.",
        "HTML ¦ a ¦ <!-- x --><!DOCTYPE html><p>They met.",
        "HTML ¦ a.txt ¦ <html><p>They met.",
        "HTML ¦ a.html ¦ <p>They met.",
        "PDF ¦ a.txt ¦ %PDF-1.4",
        "PDF ¦ a ¦ junk before %PDF-1.7",
        "MAIL ¦ a ¦ Message-ID: <1>\\nDate: x\\nSubject: y\\n\\nThey met.",
        "MAIL ¦ a.eml ¦ From: a@b.example\\nSubject: y\\n\\nThey met.",
        "MAIL ¦ a ¦ From a@b.example Tue\\nReceived: x\\nFrom: a\\n\\nThey met.",
        "CSV ¦ a.csv ¦ whatever",
        "CSV ¦ a ¦ title,date,text\\nA,B,C\\n",
        "CSV ¦ a ¦ id\\tbody\\n1\\tThey met.\\n",
        "TEXT ¦ a ¦ The text of the treaty, which all signed. It holds, they said.\\nYes.\\n",
        "JSON_LINES ¦ a.jsonl ¦ {\"text\":1}",
        "JSON_LINES ¦ a ¦ {\"text\":1}\\n{\"text\":2}",
        "JSON_LINES ¦ a.json ¦ {\"text\":1}\\n{\"text\":2}",
        "JSON ¦ a.json ¦ {\"text\":1}",
        "JSON ¦ a.jsonl ¦ {\\n \"text\":1}",
        "JSON ¦ a ¦ [{\"text\":1}]",
        "WARC ¦ a ¦ WARC/1.1\\nWARC-Type: response",
        "FEED ¦ a.xml ¦ <?xml version='1.0'?><rss version='2.0'>",
        "FEED ¦ a ¦ <feed xmlns='x'>",
        "FEED ¦ a.html ¦ <rdf:RDF xmlns='x'>",
        "ZIP ¦ a.txt ¦ PK\u0003\u0004 and then story.txt",
        "DOCX ¦ a.docx ¦ PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaa[Content_Types].xml",
      })
  void contentTellsTheForm(Form expected, String name, String content) throws Unreadable {
    assertEquals(expected, form(name, content));
  }

  @Test
  void aPackingIsKnownByItsMark() throws Unreadable {
    assertEquals(Form.GZIP, form("a.txt", "\u001f\u008b\u0008"));
  }

  @Test
  void whatIsNoTextIsRefusedByItsKind() {
    for (String odd :
        new String[] {
          "\u00d0\u00cf\u0011\u00e0 word", "{\\rtf1 x}", "Rar!x", "BZh9", "\u0089PNG\0\0"
        }) {
      assertThrows(Unreadable.class, () -> form("a.txt", odd), odd);
    }
  }
}

package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Holm                                  | Ann Holm
          By Ann Holm and Jo Novak                  | Ann Holm; Jo Novak
          Ann Holm, Jo Novak & Max Dvorak           | Ann Holm; Jo Novak; Max Dvorak
          Ann Holm <ann@harbour.example>            | Ann Holm
          ann@harbour.example (Ann Holm)            | Ann Holm
          ann@harbour.example                       | ''
          desk@harbour.example (Ann Holm and Jo Novak) | Ann Holm; Jo Novak
          ann@harbour.example(Ann Holm)             | Ann Holm
          Par Lagerkvist                            | Par Lagerkvist
          https://harbour.example/staff/ann         | ''
          Ann Holm, Associated Press                | Ann Holm; Associated Press
          von Dvorak                                | von Dvorak
          """)
  void fieldsListNames(String field, String names) {
    assertEquals(names, String.join("; ", Byline.listed(field)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ann Holm and Jo Novak in Marlow            | Ann Holm; Jo Novak
          Written by Ann Holm, Chief Correspondent      | Ann Holm
          By Ann Holm, The Harbour Times                | Ann Holm
          By ANN HOLM – Harbour News                    | ANN HOLM
          By The Harbour Times                          | The Harbour Times
          By Ann Holm, The Associated Press             | Ann Holm; The Associated Press
          By Ann Holm and Lauren Post                   | Ann Holm; Lauren Post
          By the newsroom                               | ''
          """)
  void linesPrintNames(String line, String names) {
    assertEquals(names, String.join("; ", Byline.printed(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Holm",
        "BY ANN HOLM AND JO NOVAK",
        "by Ann Holm",
        "Written by Ann Holm",
        "By: Ann Holm, Reuters",
        "By Staff Writer",
        "By Ann Holm in Marlow, 9 March 2031",
        "By Ann Holm, chief political correspondent",
        "By Ann Holm and Jo Novak, The Harbour Times"
      })
  void linesThatAreBylines(String line) {
    assertTrue(Byline.is(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday the talks had failed.",
        "Ann Holm",
        "By land and by sea they came.",
        "By 5 May 2015",
        "By Christmas Eve, 40 people had died",
        "By Ann Holm's account, it ended",
        "By Ann Holm, who met the envoys in Marlow, it was read",
        "By Ann Holm. She was not there.",
        "",
        "By",
        "Passed by Ann Holm's house"
      })
  void linesThatAreNone(String line) {
    assertFalse(Byline.is(line), line);
  }

  @Test
  void longFieldsTakeNoLongTime() {
    for (String unit : List.of(" ", "a ", "<", ", ", "A-", "by ", "a@a (", "\u00a0,")) {
      String field = unit.repeat(200_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> List.of(Byline.listed(field), Byline.printed(field), Byline.is(field)),
          unit);
    }
  }
}

package readout.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import readout.model.AlignedText;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Span;

/** Invented reports for the tests of this package. */
final class Reports {
  static final LocalDate DAY = LocalDate.of(2031, 5, 12);

  static final Report STRAIT_ONE =
      on(
          0,
          "strait-1",
          "Norland seizes tanker in Velmar Strait",
          "The Norland navy boarded the tanker Oriel Star in the Velmar Strait at dawn, the defence"
              + " ministry said.\n"
              + "Defence Minister Petra Halvorsen accused the crew of smuggling drone engines to"
              + " the island of Quarth.\n"
              + "“We will not allow a single engine to pass through these waters,” Halvorsen told"
              + " lawmakers.");
  static final Report STRAIT_TWO =
      on(
          1,
          "strait-2",
          "Shipowner denies drone cargo after Velmar Strait raid",
          "The owner of the Oriel Star denied that the tanker carried drone engines.\n"
              + "Norland's navy boarded the ship in the Velmar Strait on its way to Quarth.\n"
              + "Petra Halvorsen, the defence minister, told lawmakers: \"We will not allow a single"
              + " engine to pass through these waters.\"");
  static final Report TALKS_ONE =
      on(
          0,
          "talks-1",
          "Tarsia and Belmund open border talks in Ostrava Bay",
          "Envoys of Tarsia and Belmund met in Ostrava Bay to discuss the frozen border"
              + " demarcation.\n"
              + "Chief negotiator Ilan Moravec said both delegations would exchange maps of the"
              + " Kessel valley.");
  static final Report TALKS_TWO =
      on(
          0,
          "talks-2",
          "Maps on the table as Belmund envoys sit down with Tarsia",
          "Belmund and Tarsia began two days of talks on the demarcation of the Kessel valley.\n"
              + "Ilan Moravec, who leads the Tarsian delegation, brought maps to Ostrava Bay.");
  static final Report FLOOD =
      on(
          0,
          "flood",
          "Peacekeepers evacuate villages after dam breach in Omara",
          "Peacekeepers flew hundreds of villagers out of the Omara lowlands after a dam gave"
              + " way.\n"
              + "The mission's helicopters dropped food and blankets along the river Sembe.");
  static final List<Report> ALL = List.of(STRAIT_ONE, STRAIT_TWO, TALKS_ONE, TALKS_TWO, FLOOD);

  private Reports() {}

  static Report on(int days, String id, String title, String body) {
    Publication publication =
        Publication.on(DAY.plusDays(days), Publication.Certainty.STATED, "in the test");
    return of(id, Optional.of(title), body, publication, "eng");
  }

  static Report of(
      String id, Optional<String> title, String body, Publication publication, String language) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= body.length(); at++) {
      if (at == body.length() || body.charAt(at) == '\n') {
        paragraphs.add(new Paragraph(new Span(start, at), Paragraph.Kind.PROSE));
        start = at + 1;
      }
    }
    return new Report(
        id,
        id + ".txt",
        Optional.empty(),
        Optional.empty(),
        title,
        List.of(),
        publication,
        Optional.empty(),
        language,
        AlignedText.identity(body),
        paragraphs);
  }

  static Report copy(Report report, String id, Publication publication) {
    return of(id, report.title(), report.body().text(), publication, "eng");
  }

  /** Text of any characters, lone surrogates, marks and controls among them. */
  static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(200); length > 0; length--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append(" .\n“”’'-&!?…\u0301\r\t".charAt(random.nextInt(15)));
        case 3 -> text.append("The Velmar Strait ");
        case 4 -> text.append("İs'S U.S.'s ");
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}

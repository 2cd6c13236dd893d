package readout.read.pdf;

import java.util.List;

/** A press paper of two pages, as a ministry prints it. */
public final class PressPage {
  private static final float WIDTH = 262;
  private static final float LEADING = 13.2f;

  private PressPage() {}

  public static byte[] bytes() {
    Printer printer = new Printer().title("Ministers sign the Vell Strait pilotage treaty");
    head(printer);
    printer.bold(true).line(72, 110, 20, "Ministers sign the Vell Strait");
    printer.line(72, 134, 20, "pilotage treaty").bold(false);
    printer.line(72, 160, 10, "Press release No. 14");
    printer.line(72, 174, 10, "Wednesday, 12 January 2022");
    float y =
        paragraph(
            printer,
            205,
            "MARLOW — For|eign Min|ister Ann Holm and her Dvorak counter|part, Jan Novak, signed a"
                + " trea|ty on Wednes|day that puts ships of more than 5,000 tons under the duty to"
                + " take a pilot aboard in the Vell Strait. The Marlow-led talks took four|teen"
                + " months.");
    y =
        paragraph(
            printer,
            y,
            "“This is the first agree|ment of our two states since the bor|der was drawn,” Holm told"
                + " re|porters in the old cus|toms house. “It will not be the last one.”");
    printer.bold(true).line(72, y + 6, 11, "What changes for ships").bold(false);
    y =
        paragraph(
            printer,
            y + 26,
            "From 1 July, masters must an|nounce them|selves 24 hours before they en|ter the strait."
                + " Fish|ing boats and ships of the two coast guards are ex|empt. The trea|ty names"
                + " three points:");
    y = item(printer, y, "the duty to take a pilot aboard;");
    y = item(printer, y, "a joint watch in the lighthouse at Cape Oren;");
    y =
        item(
            printer,
            y,
            "a fund of 12 million crowns for the well-known har|bour school, which has not taken a"
                + " class for two years.");
    y =
        paragraph(
            printer,
            y + 6,
            "Novak said that Dvorak would send the trea|ty to its par|liament this month. The"
                + " opposi|tion there has called it a give-away, and wants the pi|lots to be paid by"
                + " the own|ers of the ships and not by the ports.");
    List<String> lines =
        printer.wrapped(
            "The min|istry will pub|lish the text of the trea|ty, with a map of the lanes and a table"
                + " of the fees, on the day on which it goes to the house. Ques|tions about the fund"
                + " are an|swered by the min|istry of trans|port, which keeps the books until the two"
                + " govern|ments have named a board of their own for it.",
            WIDTH,
            11,
            0);
    int here = 2;
    run(printer, y, lines.subList(0, here), false);
    printer.line(72, 770, 8, "1 Weights are in tons of 1,000 kilograms.");
    printer.line(280, 800, 9, "Page 1 of 2");
    printer.page();
    head(printer);
    y = run(printer, 110, lines.subList(here, lines.size()), true) + 8;
    y =
        paragraph(
            printer,
            y,
            "The talks began in Novem|ber 2020, after the freight|er Amber Dawn ran aground off Cape"
                + " Oren. Two of its crew died. An inquiry of both states found that the ship had"
                + " no pilot, and that its mas|ter did not know of the new shoals.");
    y =
        paragraph(
            printer,
            y,
            "A well-known crit|ic of the trea|ty, the cap|tain Bo Ferrer, said that it came too late.");
    printer.line(
        72, y + 20, 10, "Contact: press office of the Foreign Ministry, Harbour Street 4, Marlow");
    return printer.line(280, 800, 9, "Page 2 of 2").bytes();
  }

  private static float paragraph(Printer printer, float y, String words) {
    return printer.text(72, y, WIDTH, 11, 0, words) + 8;
  }

  private static float item(Printer printer, float y, String words) {
    return printer.text(90, y, WIDTH - 18, 11, 0, "• " + words) + 2;
  }

  private static float run(Printer printer, float y, List<String> lines, boolean ends) {
    for (int i = 0; i < lines.size(); i++) {
      if (ends && i + 1 == lines.size()) {
        printer.line(72, y + i * LEADING, 11, lines.get(i));
      } else {
        printer.filled(72, y + i * LEADING, 11, lines.get(i), WIDTH);
      }
    }
    return y + lines.size() * LEADING;
  }

  private static void head(Printer printer) {
    printer.line(72, 50, 9, "FOREIGN MINISTRY OF MARLOW").line(430, 50, 9, "Press release 14/2022");
  }
}

package readout.cli;

import java.util.Locale;
import readout.evaluation.Agreement;

/** Prints figures as {@code name<TAB>value} lines. */
final class Figures {
  private Figures() {}

  /** Precision, recall and F1 of an agreement; the name goes before each, and may be empty. */
  static void print(String name, Agreement agreement) {
    String before = name.isEmpty() ? "" : name + ".";
    System.out.printf(
        Locale.ROOT,
        "%1$sprecision\t%2$.4f%n%1$srecall\t%3$.4f%n%1$sf1\t%4$.4f%n",
        before,
        agreement.precision(),
        agreement.recall(),
        agreement.f1());
  }
}

package readout.cli;

import java.io.Console;

/** What is known of the terminal. A pipe has no colour and 100 columns. */
final class Terminal {
  private Terminal() {}

  static boolean interactive() {
    Console console = System.console();
    return console != null && isTerminal(console) && System.getenv("READOUT_NO_INPUT") == null;
  }

  /**
   * From Java 22 on a console is there for a pipe too, and says itself whether it is a terminal.
   */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  static boolean colour() {
    return interactive()
        && System.getenv("NO_COLOR") == null
        && !"dumb".equals(System.getenv("TERM"));
  }

  static int width() {
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("\\d{2,4}")) {
      return Math.max(40, Math.min(200, Integer.parseInt(columns)));
    }
    return 100;
  }
}

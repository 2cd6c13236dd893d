package readout.cli;

/** What is known of the terminal. A pipe has no colour and 100 columns. */
final class Terminal {
  private Terminal() {}

  static boolean interactive() {
    return System.console() != null && System.getenv("READOUT_NO_INPUT") == null;
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

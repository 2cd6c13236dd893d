package readout.read.input;

/**
 * The time that is left for the report that is being read. Reading a file of many reports renews it
 * at each. Thread-safe: another thread may watch it.
 */
public final class Budget {
  private final Limits limits;
  private volatile long deadline;
  private volatile boolean closed;
  private volatile boolean waiting;

  /** A budget that begins now. */
  public Budget(Limits limits) {
    this.limits = limits;
    renew();
  }

  /** The bounds. */
  public Limits limits() {
    return limits;
  }

  /** The next report begins. */
  public void renew() {
    deadline = System.nanoTime() + limits.time().toNanos();
    waiting = false;
  }

  /** Time stands still until it is renewed: the bytes are not there yet. */
  public void pause() {
    waiting = true;
  }

  /** The nanoseconds that are left; none where the time is over. */
  public long left() {
    if (closed) {
      return 0;
    }
    return waiting ? limits.time().toNanos() : Math.max(0, deadline - System.nanoTime());
  }

  /** Ends the time for good. */
  public void close() {
    closed = true;
  }

  /**
   * Goes on only while there is time; readers call it in every loop over what they are given.
   *
   * @throws Unreadable where the time is over
   */
  public void check() throws Unreadable {
    if (left() == 0) {
      throw late(limits);
    }
  }

  /** The refusal of a report that takes too long. */
  public static Unreadable late(Limits limits) {
    return new Unreadable(
        "reading it takes longer than " + limits.time().toSeconds() + " s",
        "give more time with --max-seconds, or give its text");
  }
}

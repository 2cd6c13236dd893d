package readout.read;

/** What a sink threw: no fault of the document that was read. */
final class SinkFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException failure;

  SinkFailure(RuntimeException failure) {
    super(failure);
    this.failure = failure;
  }

  /** What it threw. */
  RuntimeException failure() {
    return failure;
  }
}

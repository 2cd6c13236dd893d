package readout.model;

/**
 * The words a value stands on.
 *
 * @param reportId the report
 * @param span the place in the report's source, in UTF-16 units
 * @param text the slice of the source, to the letter
 * @param reader what read it
 * @param score the reader's confidence from 0 to 1; 1 for a rule without one
 */
public record Evidence(String reportId, Span span, String text, Reader reader, double score)
    implements Comparable<Evidence> {
  /** Evidence for a span of the report's body text. */
  public static Evidence of(Report report, Span bodySpan, Reader reader, double score) {
    Span source = report.body().toSource(bodySpan);
    return new Evidence(report.id(), source, source.of(report.source()), reader, score);
  }

  /** By report, place and reader. */
  @Override
  public int compareTo(Evidence other) {
    int byReport = reportId.compareTo(other.reportId);
    if (byReport != 0) {
      return byReport;
    }
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : reader.id().compareTo(other.reader.id());
  }
}

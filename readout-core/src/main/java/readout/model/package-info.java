/**
 * The values every room of Readout speaks in: reports, analyses, findings and the record. All are
 * immutable and thread-safe; offsets are UTF-16 units of the text named, and become Unicode code
 * points only where a record is written.
 */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;

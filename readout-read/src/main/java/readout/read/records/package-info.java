/** Reads lists of records, one report each: JSON and tables. */
@NullMarked
package readout.read.records;

import org.jspecify.annotations.NullMarked;

/** Reads lists of records, one report each. */
@NullMarked
package readout.read.jsonl;

import org.jspecify.annotations.NullMarked;

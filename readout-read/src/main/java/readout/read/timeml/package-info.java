/** Reads texts in which somebody marked events and times, in TimeML. */
@NullMarked
package readout.read.timeml;

import org.jspecify.annotations.NullMarked;

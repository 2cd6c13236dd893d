/** Reads a PDF document into a page: its text in reading order, and the way back to it. */
@NullMarked
package readout.read.pdf;

import org.jspecify.annotations.NullMarked;

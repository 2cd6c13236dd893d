/** Reads plain text into a page. */
@NullMarked
package readout.read.text;

import org.jspecify.annotations.NullMarked;

/** Reads web archives, one report a page. */
@NullMarked
package readout.read.warc;

import org.jspecify.annotations.NullMarked;

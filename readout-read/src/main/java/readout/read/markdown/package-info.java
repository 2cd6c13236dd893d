/** Reads Markdown into a page. */
@NullMarked
package readout.read.markdown;

import org.jspecify.annotations.NullMarked;

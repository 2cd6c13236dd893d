/** What a trained reader says of texts: the ports behind which it stands. */
@NullMarked
package readout.tagging;

import org.jspecify.annotations.NullMarked;

/** Learns to tell the names in a text. */
@NullMarked
package readout.train.names;

import org.jspecify.annotations.NullMarked;

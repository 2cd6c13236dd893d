/** Trains the encoder's heads, from the data to the file that is shipped. */
@NullMarked
package readout.train;

import org.jspecify.annotations.NullMarked;

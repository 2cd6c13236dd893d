/** Whole reports read with the real parser and the standard actors. */
@NullMarked
package readout.reading;

import org.jspecify.annotations.NullMarked;

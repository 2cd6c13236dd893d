/** The record as JSON. */
@NullMarked
package readout.show.json;

import org.jspecify.annotations.NullMarked;

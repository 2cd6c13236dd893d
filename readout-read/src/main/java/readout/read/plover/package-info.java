/** Reads sentences whose pair of actors and type of event somebody marked. */
@NullMarked
package readout.read.plover;

import org.jspecify.annotations.NullMarked;

/** Learns to tell of which type an event between two actors is. */
@NullMarked
package readout.train.events;

import org.jspecify.annotations.NullMarked;

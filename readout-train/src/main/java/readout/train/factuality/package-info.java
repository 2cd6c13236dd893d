/** Learns how a text stands to the events that it tells of. */
@NullMarked
package readout.train.factuality;

import org.jspecify.annotations.NullMarked;

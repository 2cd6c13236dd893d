/** Engagements, positions, events and forces, read from clauses by rules that are data. */
@NullMarked
package readout.events;

import org.jspecify.annotations.NullMarked;

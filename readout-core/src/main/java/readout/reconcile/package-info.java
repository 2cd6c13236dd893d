/** From the findings of a story's reports to its record: same fact, slots and holders, origins. */
@NullMarked
package readout.reconcile;

import org.jspecify.annotations.NullMarked;

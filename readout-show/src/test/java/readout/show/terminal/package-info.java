/** What readers see of the record. */
@NullMarked
package readout.show.terminal;

import org.jspecify.annotations.NullMarked;

/** What readers see of the record. */
@NullMarked
package readout.show.brief;

import org.jspecify.annotations.NullMarked;

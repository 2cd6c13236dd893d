/** What readers see of the record. */
@NullMarked
package readout.show.html;

import org.jspecify.annotations.NullMarked;

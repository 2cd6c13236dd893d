/** A record made by hand, and what becomes of it. */
@NullMarked
package readout.show;

import org.jspecify.annotations.NullMarked;

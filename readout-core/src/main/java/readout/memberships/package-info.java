/** Who holds what post, and who belongs to what. */
@NullMarked
package readout.memberships;

import org.jspecify.annotations.NullMarked;

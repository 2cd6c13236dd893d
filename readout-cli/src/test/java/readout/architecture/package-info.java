/** The arrows between the rooms of the house, and the manners kept in all of them. */
@NullMarked
package readout.architecture;

import org.jspecify.annotations.NullMarked;

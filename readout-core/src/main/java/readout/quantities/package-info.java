/** How many and how much: numbers in digits and words, with bounds, units and what they count. */
@NullMarked
package readout.quantities;

import org.jspecify.annotations.NullMarked;

/**
 * Which reports tell one story, and which text they share; pure functions of the reports that do
 * not depend on their order.
 */
@NullMarked
package readout.stories;

import org.jspecify.annotations.NullMarked;

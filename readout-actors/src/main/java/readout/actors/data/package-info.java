/** The actors Readout knows from facts, as data files and the table made of them. */
@NullMarked
package readout.actors.data;

import org.jspecify.annotations.NullMarked;

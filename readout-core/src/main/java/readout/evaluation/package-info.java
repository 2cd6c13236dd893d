/** How well a grouping or a record agrees with one that people made. */
@NullMarked
package readout.evaluation;

import org.jspecify.annotations.NullMarked;

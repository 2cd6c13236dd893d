/**
 * How well a grouping, or the attributions found in texts, agree with what people made or marked.
 */
@NullMarked
package readout.evaluation;

import org.jspecify.annotations.NullMarked;

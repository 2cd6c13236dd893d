/** The order of the stages, in one list, and the run over a set of reports. */
@NullMarked
package readout.pipeline;

import org.jspecify.annotations.NullMarked;

/** Training of the heads for cues, sources and contents. */
@NullMarked
package readout.train.attribution;

import org.jspecify.annotations.NullMarked;

/**
 * Who said what: quotations, cues, sources and contents (PolNeAR's sense), linked into
 * attributions.
 */
@NullMarked
package readout.attributions;

import org.jspecify.annotations.NullMarked;

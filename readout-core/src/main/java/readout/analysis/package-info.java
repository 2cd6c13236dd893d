/** What the annotating rooms found in one report, for the rooms that interpret it. */
@NullMarked
package readout.analysis;

import org.jspecify.annotations.NullMarked;

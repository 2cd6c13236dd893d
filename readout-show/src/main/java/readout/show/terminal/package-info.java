/**
 * The record as text for a terminal: a brief of its stories, and all that is known of one entry.
 */
@NullMarked
package readout.show.terminal;

import org.jspecify.annotations.NullMarked;

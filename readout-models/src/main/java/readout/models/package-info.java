/**
 * The trained encoder and its runner: pieces of words, windows over a report, and the heads that
 * read attributions, names and types of events out of one pass.
 */
@NullMarked
package readout.models;

import org.jspecify.annotations.NullMarked;

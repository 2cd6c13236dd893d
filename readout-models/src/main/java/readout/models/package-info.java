/**
 * The trained encoder and its runner: pieces of words, windows over a report, and the heads that
 * read attributions out of one pass.
 */
@NullMarked
package readout.models;

import org.jspecify.annotations.NullMarked;

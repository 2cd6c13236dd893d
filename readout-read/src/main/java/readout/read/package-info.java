/**
 * Reads files, folders and standard input into reports, and says what could not be read and why.
 */
@NullMarked
package readout.read;

import org.jspecify.annotations.NullMarked;

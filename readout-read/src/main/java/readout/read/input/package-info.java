/**
 * What stands between a file and the reader of its form: the port, what a reader is given, where it
 * puts what it finds, and the bounds it keeps.
 */
@NullMarked
package readout.read.input;

import org.jspecify.annotations.NullMarked;

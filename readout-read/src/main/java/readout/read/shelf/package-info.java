/** Puts reports away in a file, so that memory does not have to hold them all. */
@NullMarked
package readout.read.shelf;

import org.jspecify.annotations.NullMarked;

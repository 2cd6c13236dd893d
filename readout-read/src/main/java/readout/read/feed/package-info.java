/** Reads RSS and Atom feeds, one report an item. */
@NullMarked
package readout.read.feed;

import org.jspecify.annotations.NullMarked;

/** Reads web pages into pages whose every word leads back to the raw source. */
@NullMarked
package readout.read.html;

import org.jspecify.annotations.NullMarked;

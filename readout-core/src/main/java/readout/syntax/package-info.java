/** The port to a parser: words, tags and dependency trees. Core has no parser of its own. */
@NullMarked
package readout.syntax;

import org.jspecify.annotations.NullMarked;

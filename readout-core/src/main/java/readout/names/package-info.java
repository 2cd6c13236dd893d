/** Names in the text: from the actor table, the parser's entities and runs of proper nouns. */
@NullMarked
package readout.names;

import org.jspecify.annotations.NullMarked;

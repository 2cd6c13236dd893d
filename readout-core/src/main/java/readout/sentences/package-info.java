/** From paragraphs to sentences. */
@NullMarked
package readout.sentences;

import org.jspecify.annotations.NullMarked;

/** From attributions to statements: the speaker resolved, the terms, the grounds, the channel. */
@NullMarked
package readout.statements;

import org.jspecify.annotations.NullMarked;

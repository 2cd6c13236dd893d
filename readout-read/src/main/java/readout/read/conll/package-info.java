/** Reads texts in columns, a word a line, as CoNLL's shared tasks give them. */
@NullMarked
package readout.read.conll;

import org.jspecify.annotations.NullMarked;

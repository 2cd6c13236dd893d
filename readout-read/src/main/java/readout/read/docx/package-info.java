/** Reads documents of word processors (Office Open XML); the one package that knows Apache POI. */
@NullMarked
package readout.read.docx;

import org.jspecify.annotations.NullMarked;

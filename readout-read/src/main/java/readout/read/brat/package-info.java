/** Reads folders of texts whose attributions people marked, in brat's standoff form. */
@NullMarked
package readout.read.brat;

import org.jspecify.annotations.NullMarked;

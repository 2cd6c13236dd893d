/** Drift: where the same statement is printed in different words, and word by word how. */
@NullMarked
package readout.drift;

import org.jspecify.annotations.NullMarked;

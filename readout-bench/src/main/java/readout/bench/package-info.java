/** Measures what Readout costs, alone and beside what others have made. Nobody knows it. */
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;

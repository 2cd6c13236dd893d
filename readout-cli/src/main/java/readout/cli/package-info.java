/** The command line: one thin class a command. */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;

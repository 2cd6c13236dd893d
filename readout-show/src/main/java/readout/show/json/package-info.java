/** The record as a JSON file: written for programs, read back for those who ask about one entry. */
@NullMarked
package readout.show.json;

import org.jspecify.annotations.NullMarked;

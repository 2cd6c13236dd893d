/** What common nouns mean, whatever report they stand in. */
@NullMarked
package readout.nouns;

import org.jspecify.annotations.NullMarked;

/** The record as one page for a browser, with the reports beside it and nothing from elsewhere. */
@NullMarked
package readout.show.html;

import org.jspecify.annotations.NullMarked;

/** What a desk wants to see of a record, in words and in order, before any face gives it a form. */
@NullMarked
package readout.show.brief;

import org.jspecify.annotations.NullMarked;

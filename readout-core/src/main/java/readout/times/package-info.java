/**
 * Expressions of time: found by rules that are data, placed on the calendar by small classes, one
 * family each, and never more precisely than the words and the report's date allow.
 */
@NullMarked
package readout.times;

import org.jspecify.annotations.NullMarked;

/**
 * What reports of every format share: decoding, dates, language, credits, and what is furniture.
 */
@NullMarked
package readout.read.page;

import org.jspecify.annotations.NullMarked;

/**
 * Reads packed documents: archives and single packed files, never more of them at once than one
 * member.
 */
@NullMarked
package readout.read.archive;

import org.jspecify.annotations.NullMarked;

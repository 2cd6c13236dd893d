/** Reads mails and mailboxes; the one package that knows Apache James Mime4j. */
@NullMarked
package readout.read.mail;

import org.jspecify.annotations.NullMarked;

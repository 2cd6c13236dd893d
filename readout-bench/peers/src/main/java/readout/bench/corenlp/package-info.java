/** Stanford CoreNLP (GPL-3), measured beside Readout; nothing that is shipped knows it. */
@NullMarked
package readout.bench.corenlp;

import org.jspecify.annotations.NullMarked;

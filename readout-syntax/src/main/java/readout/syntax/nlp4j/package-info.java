/**
 * The parser behind the port {@link readout.syntax.Parser}: NLP4J (Apache-2.0) with its English
 * models, the only importer of edu.emory.
 */
@NullMarked
package readout.syntax.nlp4j;

import org.jspecify.annotations.NullMarked;

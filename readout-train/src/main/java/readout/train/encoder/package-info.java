/** A BERT that can be trained: weights out of an ONNX file, and back into one. */
@NullMarked
package readout.train.encoder;

import org.jspecify.annotations.NullMarked;

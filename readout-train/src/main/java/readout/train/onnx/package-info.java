/** ONNX files, as far as weights are put into a graph and taken out of it. */
@NullMarked
package readout.train.onnx;

import org.jspecify.annotations.NullMarked;

/** The course of a training: tasks that share one encoder, step by step. */
@NullMarked
package readout.train.course;

import org.jspecify.annotations.NullMarked;

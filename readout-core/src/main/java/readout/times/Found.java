package readout.times;

import readout.model.Span;

/** A stretch of the text and what it means. */
record Found(Span span, Sense sense) {}

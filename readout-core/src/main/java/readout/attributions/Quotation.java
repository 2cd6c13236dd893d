package readout.attributions;

import readout.model.Span;

/**
 * Words between quotation marks.
 *
 * @param inner the words, in the body text
 * @param outer the words with their marks
 * @param closed whether a closing mark stands; an open one ends with its paragraph
 * @param paragraph the index of the paragraph it begins in
 */
public record Quotation(Span inner, Span outer, boolean closed, int paragraph) {}

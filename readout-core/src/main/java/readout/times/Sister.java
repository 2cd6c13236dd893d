package readout.times;

import readout.model.Publication;

/**
 * Another report of the same story.
 *
 * @param publication when it was published
 * @param body its body text
 */
public record Sister(Publication publication, String body) {}

package readout.analysis;

import readout.attributions.Attribution;
import readout.model.ActorValue;

/**
 * An attribution whose source is known.
 *
 * @param attribution the words and their cue
 * @param speaker who says it; for a document without a named author the document's description
 * @param document whether a paper, law or readout says it rather than a person or body
 * @param person whether the speaker is one named person
 */
public record Speech(
    Attribution attribution, ActorValue speaker, boolean document, boolean person) {}

package readout.read.page;

import java.util.List;
import java.util.Optional;
import readout.model.Publication;

/**
 * What a source says about a report beside its text.
 *
 * @param outlet who published it
 * @param url where it was published
 * @param title its headline
 * @param authors its bylines, in order
 * @param publication when it was published; empty where the source does not say
 */
public record PageFacts(
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    List<String> authors,
    Optional<Publication> publication) {
  /** Copies the list. */
  public PageFacts {
    authors = List.copyOf(authors);
  }

  /** Nothing is said. */
  public static PageFacts none() {
    return new PageFacts(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** The same with another outlet. */
  public PageFacts withOutlet(Optional<String> other) {
    return new PageFacts(other, url, title, authors, publication);
  }

  /** The same with another title. */
  public PageFacts withTitle(Optional<String> other) {
    return new PageFacts(outlet, url, other, authors, publication);
  }
}

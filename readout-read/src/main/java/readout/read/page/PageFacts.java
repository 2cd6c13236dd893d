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
 * @param updated when it was last changed; empty where the source does not say
 */
public record PageFacts(
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    List<String> authors,
    Optional<Publication> publication,
    Optional<Publication> updated) {
  /** Copies the list. */
  public PageFacts {
    authors = List.copyOf(authors);
  }

  /** Facts that say nothing of a change. */
  public PageFacts(
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> title,
      List<String> authors,
      Optional<Publication> publication) {
    this(outlet, url, title, authors, publication, Optional.empty());
  }

  /** Nothing is said. */
  public static PageFacts none() {
    return new PageFacts(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** The same with another outlet. */
  public PageFacts withOutlet(Optional<String> other) {
    return new PageFacts(other, url, title, authors, publication, updated);
  }

  /** The same with another title. */
  public PageFacts withTitle(Optional<String> other) {
    return new PageFacts(outlet, url, other, authors, publication, updated);
  }

  /** These facts, and what others say where these say nothing. */
  public PageFacts or(PageFacts others) {
    return new PageFacts(
        outlet.or(others::outlet),
        url.or(others::url),
        title.or(others::title),
        authors.isEmpty() ? others.authors() : authors,
        publication.or(others::publication),
        updated.or(others::updated));
  }
}

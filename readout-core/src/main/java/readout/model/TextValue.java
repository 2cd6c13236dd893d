package readout.model;

/**
 * Words kept as they are.
 *
 * @param text never blank
 */
public record TextValue(String text) implements Value {
  @Override
  public String label() {
    return text;
  }
}

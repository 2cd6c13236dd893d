package readout.read.pdf;

/**
 * A letter where it is printed, in points from the upper left, as one sees it who turns the page
 * until the text stands upright. A ligature may have several units. Immutable.
 *
 * @param text what it says
 * @param left where it begins
 * @param right where it ends
 * @param baseline the line it stands on, downwards
 * @param size its font's size
 * @param blank how wide a space of its font is
 * @param bold whether its font is heavy
 * @param direction the angle of its line in degrees; 0 is upright, -1 is none of the four
 */
record Glyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float blank,
    boolean bold,
    int direction) {}

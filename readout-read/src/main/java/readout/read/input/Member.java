package readout.read.input;

import java.io.InputStream;
import java.util.Optional;
import readout.read.page.PageFacts;

/**
 * A document that lies within another.
 *
 * @param place what leads to it from the outer one ({@code !/folder/a.txt}, {@code #3}); empty
 *     where the outer one is only its packing
 * @param name its name without folders
 * @param content its bytes
 * @param form what the outer document says it is; empty where it says nothing that is known
 * @param known what the outer document says about it, for where it says nothing itself
 */
public record Member(
    String place, String name, InputStream content, Optional<Form> form, PageFacts known) {}

package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatelineTest {
  @Test
  void whatMustBeADatelineIsOne() {
    for (List<String> example : Dateline.YES) {
      Optional<String> place = Dateline.of(example.get(0)).flatMap(Dateline::place);
      assertEquals(Optional.of(example.get(1)), place, example.get(0));
    }
  }

  @Test
  void whatMustNotBeADatelineIsNone() {
    for (String example : Dateline.NO) {
      assertEquals(Optional.empty(), Dateline.of(example).flatMap(Dateline::place), example);
    }
  }

  @Test
  void aSignatureIsReadWithAPlaceAndWithoutOne() {
    assertEquals(
        Optional.of(new Dateline(Optional.empty(), Optional.of("CNN"))),
        Dateline.of("(CNN) Ships may pass on Friday."));
    assertEquals(
        Optional.of(new Dateline(Optional.of("OSLO"), Optional.of("Reuters"))),
        Dateline.of("OSLO, 3 May (Reuters) - Ships may pass on Friday."));
  }
}

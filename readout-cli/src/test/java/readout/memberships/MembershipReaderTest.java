package readout.memberships;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Kind;
import readout.model.Slot;
import readout.reading.ReadText;

class MembershipReaderTest {
  @Test
  void aMemberOfABodyIsRead() {
    belongs("Poland is a member of NATO.", "NATO: Poland");
    belongs(
        "Karel Brandt sits on the Senate Foreign Relations Committee.",
        "Senate Foreign Relations Committee: Karel Brandt");
  }

  @Test
  void aBodyExplainedByItsMembersIsRead() {
    belongs(
        "The Visegrad Group, an alliance of Poland, Hungary, Slovakia and the Czech Republic, met"
            + " on Monday.",
        "Visegrad Group: Poland, Hungary, Slovakia, Czech Republic");
  }

  @Test
  void someMembersAreReadAfterIncluding() {
    belongs(
        "The coalition, including Turkey and Jordan, bombed the city.",
        "coalition: Turkey, Jordan");
    belongs("NATO members including Poland and Estonia sent jets.", "NATO: Poland, Estonia");
  }

  @Test
  void peopleAreNoGroupAndMembersNoParty() {
    belongs("Some people, including Karel Dvorak, stayed at home.");
    belongs("Some officials, including five Marlow Republicans, stayed at home.");
    belongs("The report was written by the Trustees of the Harbor Fund and the Pier Fund.");
    belongs("Karel Dvorak heads the Marlow, Va., branch of the NATO Association.");
  }

  @Test
  void aPersonExplainedByAPlaceOfWorkBelongsToIt() {
    belongs(
        "Karel Dvorak, an analyst at the Institute for Peace Studies in Vienna, said the talks"
            + " failed.",
        "Institute for Peace Studies: Karel Dvorak");
  }

  @Test
  void aPartyBesideANameIsRead() {
    belongs(
        "Senator Karel Brandt, a Democrat, opposed the bill.", "Democratic Party: Karel Brandt");
  }

  @Test
  void whoWorkedThereOnceBelongsToItNoMore() {
    belongs(
        "Karel Dvorak, a former analyst at the Institute for Peace Studies, said the talks failed.");
  }

  @Test
  void livingInAPlaceIsNoMembership() {
    belongs("Karel Dvorak, a teacher in Vienna, said the talks failed.");
    belongs("Poland bought weapons from the members of a gang.");
  }

  @Test
  void whatIsListedBesideAPartIsNoPart() {
    belongs("The district includes Marlow Island and part of Ostrava.");
    belongs("Two officials and allies of Karel Dvorak resigned.");
  }

  private static void belongs(String text, String... expected) {
    assertEquals(
        List.of(expected),
        ReadText.of(text).findings(Kind.MEMBERSHIP).stream()
            .map(
                finding ->
                    ReadText.labels(finding, Slot.WHOLE).get(0)
                        + ": "
                        + String.join(", ", ReadText.labels(finding, Slot.MEMBERS)))
            .toList(),
        text);
  }
}

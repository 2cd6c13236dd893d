package readout.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class WindowScoresTest {
  private static final int ROLES = HeadLayout.ROLES.size();

  @Test
  void aRoleIsTheProductOfTheVectorsAndWhatEachSaysAlone() {
    float[] values = new float[4 * HeadLayout.COLUMNS];
    int content = HeadLayout.ROLES.indexOf("B-Content");
    // the row before the window is not looked at
    values[0] = 99;
    set(values, 3, HeadLayout.PIECE + content, 0.5f);
    set(values, 3, HeadLayout.PIECE_VECTORS + content * HeadLayout.RANK + 7, 4);
    set(values, 1, HeadLayout.CUE + content, 2);
    set(values, 2, HeadLayout.CUE + content, 4);
    set(values, 1, HeadLayout.CUE_VECTORS + content * HeadLayout.RANK + 7, 8);
    float[] distances = new float[HeadLayout.DISTANCES * ROLES];
    distances[HeadLayout.distance(1) * ROLES + content] = 0.25f;
    WindowScores scores = new WindowScores(values, HeadLayout.COLUMNS, 1, 3, distances);

    float[][] roles = scores.roles(0, 1);

    // the cue is the mean of its pieces: vector 4, own score 3
    assertEquals(4 * 4 / 8f + 0.5f + 3 + 0.25f, roles[2][content], 1e-6);
    assertEquals(3, roles[0][content], 1e-6);
    assertEquals(0, roles[2][0], 1e-6);
  }

  @Test
  void distancesAreToldApartMoreFinelyNear() {
    assertEquals(HeadLayout.DISTANCES / 2, HeadLayout.distance(0));
    assertEquals(HeadLayout.distance(5), HeadLayout.distance(7));
    assertEquals(HeadLayout.distance(4) + 1, HeadLayout.distance(5));
    assertEquals(HeadLayout.DISTANCES - 1, HeadLayout.distance(5000));
    assertEquals(0, HeadLayout.distance(-5000));
    for (int far = 1; far < 300; far++) {
      assertEquals(HeadLayout.DISTANCES - 1, HeadLayout.distance(far) + HeadLayout.distance(-far));
    }
  }

  private static void set(float[] values, int row, int column, float value) {
    values[row * HeadLayout.COLUMNS + column] = value;
  }
}

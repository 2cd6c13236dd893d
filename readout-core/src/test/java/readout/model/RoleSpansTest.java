package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.RoleSpans.Role;

class RoleSpansTest {
  @Test
  void piecesAreSortedAndThoseThatTouchAreOne() {
    RoleSpans marked =
        new RoleSpans(
            List.of(new Span(8, 9), new Span(0, 4)),
            List.of(new Span(5, 7), new Span(7, 9)),
            List.of(new Span(20, 26), new Span(22, 30), new Span(31, 31)));
    assertEquals(List.of(new Span(0, 4), new Span(8, 9)), marked.pieces(Role.SOURCE));
    assertEquals(List.of(new Span(5, 9)), marked.pieces(Role.CUE));
    assertEquals(List.of(new Span(20, 30)), marked.pieces(Role.CONTENT));
  }
}

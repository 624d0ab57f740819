package nz.enrolment.address.index.search.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nz.enrolment.address.index.search.query.QueryTokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {
  private static final List<String> LINES =
      List.of("3/12A O'Connell Road", "Ōtāhuhu", "Saint Heliers 1062");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12a oconnell road    | 12A O'Connell Road",
        "12a o'conn           | 12A O'Conn",
        "12a rd               | 12A Road",
        "3/12a                | 3 12A",
        "1 oconnell           | O'Connell",
        "oconnell 1           | 1 O'Connell 1",
        "otahuhu              | Ōtāhuhu",
        "ootaahuhu            | Ōtāhuhu",
        "otahu 1062           | Ōtāhu 1062",
        "st heliers           | Saint Heliers",
        "oconnlel rd          | O'Connell Road",
        "queen                | ''",
      })
  void what_was_asked_for_is_marked(String query, String marked) {
    var texts =
        new Highlights(QueryTokenizer.words(query))
            .of(LINES).stream()
                .map(h -> LINES.get(h.line()).substring(h.start(), h.end()))
                .toList();
    assertThat(String.join(" ", texts)).isEqualTo(marked);
  }
}

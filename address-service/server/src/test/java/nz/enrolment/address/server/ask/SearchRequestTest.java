package nz.enrolment.address.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import nz.enrolment.address.server.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRequestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q=12+queen+st|12 queen st",
        "q=12%20queen%20st&limit=3|12 queen st",
        "limit=3&q=12%2F3|12/3",
        "x&q=t%C4%AB|tī",
        "q=12&q=13|12",
        "qq=1&q=a=b|a=b",
        "q=%F0%9F%8F%A0+1|🏠 1",
      })
  void reads_the_query(String parameters, String expected) {
    assertThat(SearchRequest.read(parameters))
        .isInstanceOfSatisfying(
            SearchRequest.Search.class, search -> assertThat(search.query()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"q=12, 10", "q=12&limit=1, 1", "q=12&limit=20, 20", "limit=%31&q=12, 1"})
  void reads_the_limit(String parameters, int expected) {
    assertThat(SearchRequest.read(parameters)).isEqualTo(new SearchRequest.Search("12", expected));
  }

  @Test
  void is_unclear_without_parameters() {
    assertThat(SearchRequest.read(null)).isEqualTo(new SearchRequest.Unclear(Refusal.QUERY_EMPTY));
    assertThat(SearchRequest.read("")).isEqualTo(new SearchRequest.Unclear(Refusal.QUERY_EMPTY));
  }

  @Test
  void shows_no_query() {
    assertThat(SearchRequest.read("q=canary").toString()).doesNotContain("canary");
  }
}

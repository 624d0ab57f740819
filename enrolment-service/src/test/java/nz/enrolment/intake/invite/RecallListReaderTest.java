package nz.enrolment.intake.invite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecallListReaderTest {

  private static List<RecallRow> rows(String csv) {
    assertThat(RecallListReader.read(csv.getBytes(UTF_8))).isInstanceOf(RecallList.Rows.class);
    return ((RecallList.Rows) RecallListReader.read(csv.getBytes(UTF_8))).rows();
  }

  private static List<String> faults(byte[] csv) {
    assertThat(RecallListReader.read(csv)).isInstanceOf(RecallList.Faulty.class);
    return ((RecallList.Faulty) RecallListReader.read(csv))
        .problems().stream().map(problem -> problem.pointer() + " " + problem.code()).toList();
  }

  @Test
  void puts_each_cell_where_its_column_says() {
    var row =
        rows("name.given,name.family,nhi,smoking-support:json\nHēmi, Tāwhiri ,ZZZ0016,true\n");

    assertThat(row)
        .singleElement()
        .isInstanceOfSatisfying(
            RecallRow.Known.class,
            known ->
                assertThat(known.prefill())
                    .hasToString(
                        """
                        {"name":{"given":"Hēmi","family":"Tāwhiri"},"nhi":"ZZZ0016","smoking-support":true}\
                        """));
  }

  @Test
  void takes_an_empty_cell_for_no_answer() {
    assertThat(rows("nhi,email\n , \n"))
        .singleElement()
        .isInstanceOfSatisfying(
            RecallRow.Known.class, known -> assertThat(known.prefill()).isEmpty());
  }

  @Test
  void reads_a_list_from_a_spreadsheet() {
    assertThat(rows("\uFEFF\"name.family\",nhi\r\n\"Nair, \"\"P\"\"\",\r\n\r\n")).hasSize(1);
  }

  @Test
  void counts_rows_from_one_below_the_header() {
    assertThat(rows("nhi\nA\nB\nC,D\n")).extracting(RecallRow::number).containsExactly(1L, 2L, 3L);
  }

  @Test
  void refuses_what_is_not_utf_8() {
    assertThat(faults(new byte[] {'n', 'h', 'i', '\n', (byte) 0xFF})).containsExactly(" not-csv");
  }

  @Test
  void refuses_columns_that_would_fill_in_the_same() {
    assertThat(faults("name,name.given,nhi,nhi".getBytes(UTF_8)))
        .containsExactly("/1/2 column-twice", "/1/4 column-twice");
  }

  @Test
  void refuses_a_column_that_is_no_question() {
    assertThat(faults("Full name,nhi".getBytes(UTF_8))).containsExactly("/1/1 column-unknown");
  }

  @Test
  void says_nothing_of_what_is_known() {
    assertThat(rows("nhi\nZZZ0016\n").toString()).doesNotContain("ZZZ0016");
  }
}

package nz.enrolment.intake.invite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecallListReaderTest {

  private static RecallList read(String csv) {
    return RecallListReader.read(csv.getBytes(UTF_8));
  }

  private static List<RecallRow> rows(String csv) {
    assertThat(read(csv)).isInstanceOf(RecallList.Rows.class);
    return ((RecallList.Rows) read(csv)).rows();
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
    assertThat(rows("nhi,email\n ,a@example.nz\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            RecallRow.Known.class,
            known -> assertThat(known.prefill()).hasToString("{\"email\":\"a@example.nz\"}"));
  }

  /// A spreadsheet writes a cleared row as commas, of one column as nothing, and any row as wide as
  /// the widest.
  @Test
  void passes_over_rows_of_empty_cells_and_counts_them() {
    var list = (RecallList.Rows) read("nhi,email\n,\nA,\n \t,\u2003\n,,,\n\nB,\n,\n");

    assertThat(list.empty()).isEqualTo(5);
    assertThat(list.rows()).extracting(RecallRow::number).containsExactly(2L, 6L);
  }

  @Test
  void finds_the_header_below_empty_rows() {
    assertThat(rows("\n,,\nnhi\nA\n")).hasSize(1);
    assertThat(faults("\n,,\n".getBytes(UTF_8))).containsExactly("/1 required");
  }

  @Test
  void does_not_count_empty_rows_towards_the_most() {
    var list = (RecallList.Rows) read("nhi\n" + "\n".repeat(20_000) + "A\n");

    assertThat(list.rows()).extracting(RecallRow::number).containsExactly(20_001L);
    assertThat(faults(("nhi\n\n" + "A\n".repeat(10_001)).getBytes(UTF_8)))
        .containsExactly("/10003 too-many-rows");
  }

  @Test
  void takes_a_bad_cell_for_the_fault_of_its_row_alone() {
    var rows =
        rows(
            """
            weight:json,name:json,nhi
            1e99999999999,{"family":"a\\u0000"},A
            1e400,,
            0.1e-2147483648,,
            "{",[1,B
            12,,C
            """);

    assertThat(rows.stream().map(RecallListReaderTest::faults))
        .containsExactly(
            List.of("/weight out-of-range", "/name/family control-character"),
            List.of("/weight out-of-range"),
            List.of("/weight out-of-range"),
            List.of("/weight not-json", "/name not-json"),
            List.of());
  }

  private static List<String> faults(RecallRow row) {
    return switch (row) {
      case RecallRow.Known _ -> List.of();
      case RecallRow.Unreadable(_, var problems) ->
          problems.stream().map(problem -> problem.pointer() + " " + problem.code()).toList();
    };
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

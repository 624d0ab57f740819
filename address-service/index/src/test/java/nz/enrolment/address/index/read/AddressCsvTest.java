package nz.enrolment.address.index.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressCsvTest {
  private static final String NEWER =
      "address_id,road_id,full_road_name,unit,address_number,address_number_suffix,address_number_high,"
          + "suburb_locality,town_city,address_lifecycle,postcode,shape_X,shape_Y\n";

  private static final String LAYER_105689 =
      "WKT,address_id,full_road_name,unit_type,unit_value,level_type,level_value,address_number,address_number_suffix,"
          + "address_number_high,water_name,suburb_locality,town_city,address_lifecycle,gd2000_xcoord,gd2000_ycoord\n";

  @TempDir Path folder;

  private final BadRows bad = new BadRows(3);

  @Test
  void reads_the_newer_layout() throws IOException {
    var rows =
        read(
            NEWER + "7,70,Rata Rd,3,12,A,16,Bulls,Bulls,Current,4818,175.4,-40.1\n",
            Postcodes.none());
    assertThat(rows)
        .containsExactly(
            new AddressRow(
                7,
                "Rata Rd",
                "Bulls",
                "Bulls",
                "4818",
                12,
                new Numbering("", "3", "", "", "", "A", 4),
                -401000000,
                1754000000));
  }

  @Test
  void reads_layer_105689_with_its_kinds_of_units_and_postcodes_from_elsewhere()
      throws IOException {
    var postcodes = file("postcodes.csv", "address_id,road_id,postcode\n7,70,616\n");
    var rows =
        read(
            LAYER_105689 + "POINT (1 2),7,Rata Rd,FLAT,3,,,12,,,,Bulls,,Current,175.4,-40.1\n",
            Postcodes.read(postcodes, bad));
    assertThat(rows.getFirst().numbering().unitType()).isEqualTo("FLAT");
    assertThat(rows.getFirst().postcode()).isEqualTo("0616");
    assertThat(rows.getFirst().city()).isEqualTo("Bulls");
  }

  @Test
  void a_postcode_may_come_by_road() throws IOException {
    var postcodes = Postcodes.read(file("postcodes.csv", "road_id,postcode\n70,4818\n"), bad);
    var rows = read(NEWER + "7,70,Rata Rd,,12,,,Bulls,Bulls,Current,,175.4,-40.1\n", postcodes);
    assertThat(rows.getFirst().postcode()).isEqualTo("4818");
  }

  @Test
  void bears_a_byte_order_mark_quotes_doubled_quotes_and_windows_lines() throws IOException {
    var rows =
        read(
            "\uFEFF"
                + NEWER.replace("\n", "\r\n")
                + "7,,\"The \"\"Old\"\", Road\",,1,,,Bulls,Bulls,Current,4818,175.4,-40.1\r\n",
            Postcodes.none());
    assertThat(rows.getFirst().road()).isEqualTo("The \"Old\", Road");
    assertThat(bad.count()).isZero();
  }

  @Test
  void passes_over_retired_addresses_and_a_blank_line() throws IOException {
    var rows =
        read(
            NEWER
                + "7,,Rata Rd,,1,,,Bulls,Bulls,Retired,4818,175.4,-40.1\n\n8,,Rata Rd,,2,,,Bulls,Bulls,Proposed,4818,175.4,-40.1\n",
            Postcodes.none());
    assertThat(rows).extracting(AddressRow::id).containsExactly(8);
    assertThat(bad.count()).isZero();
  }

  @Test
  void water_has_a_name_too() throws IOException {
    var rows =
        read(
            LAYER_105689 + "x,7,,,,,,12,,,Lake Rotoiti,Bulls,Bulls,Current,175.4,-40.1\n",
            Postcodes.none());
    assertThat(rows.getFirst().road()).isEqualTo("Lake Rotoiti");
  }

  @Test
  void reports_a_bad_row_with_its_line_and_column() throws IOException {
    var rows =
        read(
            NEWER
                + "7,,\"Rata\nRd\",,1,,,Bulls,Bulls,Current,4818,175.4,-40.1\n"
                + "8,,Rata Rd,,twelve,,,Bulls,Bulls,Current,4818,175.4,-40.1\n"
                + "9,,Rata Rd,,1,,,Bulls,Bulls,Current,4818,175.4,-95\n"
                + "10,,Rata Rd\n",
            Postcodes.none());
    assertThat(rows).hasSize(1);
    assertThat(bad.first())
        .extracting(BadRow::toString)
        .containsExactly(
            "addresses.csv:4: address_number: expected a whole number from 0 to 65535, found 'twelve'",
            "addresses.csv:5: shape_y: expected degrees from -90 to 90, found -95",
            "addresses.csv:6: row: expected 13 fields, found 3");
  }

  @Test
  void a_name_that_is_too_long_for_the_index_is_a_bad_row() throws IOException {
    var row = "7,,%s,,1,,,Bulls,Bulls,Current,4818,175.4,-40.1\n";
    var rows =
        read(
            NEWER + row.formatted("R".repeat(101)) + row.formatted("R".repeat(100)),
            Postcodes.none());
    assertThat(rows).hasSize(1);
    assertThat(bad.first().getFirst().toString())
        .endsWith("full_road_name: expected at most 100 bytes, found 101");
  }

  @Test
  void stops_when_too_many_rows_are_bad() {
    var row = "0,,Rata Rd,,1,,,Bulls,Bulls,Current,4818,175.4,-40.1\n";
    assertThatThrownBy(() -> read(NEWER + row.repeat(4), Postcodes.none()))
        .isInstanceOf(UnreadableAddresses.class)
        .hasMessageContaining("more than 3 bad rows");
  }

  @Test
  void names_the_columns_that_a_file_lacks() {
    assertThatThrownBy(() -> read("address_id,town_city\n", Postcodes.none()))
        .isInstanceOf(UnreadableAddresses.class)
        .hasMessageContaining("address_number")
        .hasMessageContaining("shape_x");
  }

  private List<AddressRow> read(String csv, Postcodes postcodes) throws IOException {
    var rows = new ArrayList<AddressRow>();
    try (var addresses = new AddressCsv(file("addresses.csv", csv), postcodes, bad)) {
      for (var row = addresses.next(); row.isPresent(); row = addresses.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

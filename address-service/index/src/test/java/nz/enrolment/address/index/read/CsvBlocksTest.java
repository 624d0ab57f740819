package nz.enrolment.address.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Blocks against the same file read in one go.
class CsvBlocksTest {
  private static final int ROWS = 60_000;

  @TempDir Path folder;

  @Test
  void blocks_hold_every_row_once_with_its_line_although_quotes_hold_line_breaks()
      throws IOException {
    var file = Files.writeString(folder.resolve("big.csv"), csv());
    var rows = new ArrayList<AddressRow>();
    var bad = new ArrayList<BadRow>();
    int blocks = 0;
    try (var cut = new CsvBlocks(file)) {
      for (var block = cut.next(); block.isPresent(); block = cut.next(), blocks++) {
        var read = block.get().read(Postcodes.none());
        rows.addAll(read.rows());
        bad.addAll(read.bad());
      }
      assertThat(cut.bytes()).isEqualTo(Files.size(file));
    }
    assertThat(blocks).isGreaterThan(3);
    assertThat(rows).isEqualTo(inOneGo(file));
    assertThat(bad)
        .extracting(BadRow::toString)
        .containsExactly(
            "big.csv:100002: address_number: expected a whole number from 0 to 65535, found 'x'");
  }

  private List<AddressRow> inOneGo(Path file) throws IOException {
    var rows = new ArrayList<AddressRow>();
    try (var csv = new AddressCsv(file, Postcodes.none(), new BadRows(1))) {
      for (var row = csv.next(); row.isPresent(); row = csv.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  /// With a byte order mark, a line break within every name, and one bad row.
  private static String csv() {
    var csv =
        new StringBuilder(
            "\uFEFFaddress_id,address_number,full_road_name,suburb_locality,town_city,shape_X,shape_Y\n");
    for (int id = 1; id <= ROWS; id++) {
      var number = id == 50_001 ? "x" : String.valueOf(id % 500);
      csv.append(id)
          .append(',')
          .append(number)
          .append(",\"Rata, or\nKōwhai Road ")
          .append(id % 977);
      csv.append("\",Bulls,Bulls,175.4,-40.1\n");
    }
    return csv.toString();
  }
}

package nz.enrolment.address.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nz.enrolment.address.index.build.BuildIndex;
import nz.enrolment.address.index.read.AddressCsv;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.read.BadRows;
import nz.enrolment.address.index.read.Postcodes;

/// The index of the addresses that come with the project, and the same addresses as rows.
final class BundledIndex {
  private static final List<Path> FILES =
      List.of(
          Path.of("src/main/data/linz-sample.csv"),
          Path.of("src/main/data/synthetic-macron-roads.csv"));

  private BundledIndex() {}

  static AddressIndex open() {
    try {
      var file = Files.createTempFile("bundled", ".index");
      BuildIndex.build(FILES, Optional.empty(), file, 0);
      var index = AddressIndex.openVerified(file);
      Files.delete(file);
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<AddressRow> rows() {
    var rows = new ArrayList<AddressRow>();
    FILES.forEach(file -> read(file, rows));
    return rows;
  }

  private static void read(Path file, List<AddressRow> rows) {
    try (var csv = new AddressCsv(file, Postcodes.none(), new BadRows(0))) {
      for (var row = csv.next(); row.isPresent(); row = csv.next()) {
        rows.add(row.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

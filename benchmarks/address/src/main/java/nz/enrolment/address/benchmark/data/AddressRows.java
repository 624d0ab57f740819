package nz.enrolment.address.benchmark.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nz.enrolment.address.index.read.AddressCsv;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.read.BadRows;
import nz.enrolment.address.index.read.Postcodes;

/// The addresses of CSV files, read for every engine by the index's own reader.
public record AddressRows(List<Path> csvs, Optional<Path> postcodes) {
  private static final int BAD_ROWS_BORNE = 1000;

  /// Copies the list.
  public AddressRows {
    csvs = List.copyOf(csvs);
  }

  /// Hands on one address after the other, in the order of the files.
  public void forEach(Consumer<AddressRow> consumer) throws IOException {
    var bad = new BadRows(BAD_ROWS_BORNE);
    var codes = postcodes.isPresent() ? Postcodes.read(postcodes.get(), bad) : Postcodes.none();
    for (Path file : csvs) {
      try (var csv = new AddressCsv(file, codes, bad)) {
        for (var row = csv.next(); row.isPresent(); row = csv.next()) {
          consumer.accept(row.get());
        }
      }
    }
  }
}

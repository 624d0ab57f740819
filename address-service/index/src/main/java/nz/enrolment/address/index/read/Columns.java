package nz.enrolment.address.index.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where the columns are in the rows of one file.
final class Columns {
  private final int[] positions = new int[Column.values().length];
  private final int count;

  private Columns(Path file, List<String> header) throws UnreadableAddresses {
    for (Column column : Column.values()) {
      positions[column.ordinal()] = column.positionIn(header);
    }
    var missing =
        Column.REQUIRED.stream()
            .filter(c -> positions[c.ordinal()] < 0)
            .map(Column::title)
            .toList();
    if (!missing.isEmpty()) {
      throw new UnreadableAddresses(file + ": no column " + missing + " in the header " + header);
    }
    this.count = header.size();
  }

  /// Reads the header of a file; fails with [UnreadableAddresses] when a required column is
  /// missing.
  static Columns read(Path file) throws IOException {
    try (var records = CsvRecords.open(file)) {
      return read(file, records);
    }
  }

  /// Takes the next record as the header.
  static Columns read(Path file, CsvRecords records) throws IOException {
    return new Columns(file, records.next() ? records.texts() : List.of());
  }

  /// The position of a column, or -1.
  int position(Column column) {
    return positions[column.ordinal()];
  }

  /// How many fields a row has.
  int count() {
    return count;
  }
}

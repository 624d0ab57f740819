package nz.enrolment.address.index.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Some whole records of a file of addresses.
public final class CsvBlock {
  private final String file;
  private final Columns columns;
  private final byte[] bytes;
  private final int length;
  private final long line;
  private final boolean headerAhead;

  CsvBlock(String file, Columns columns, byte[] bytes, int length, long line, boolean headerAhead) {
    this.file = file;
    this.columns = columns;
    this.bytes = bytes;
    this.length = length;
    this.line = line;
    this.headerAhead = headerAhead;
  }

  /// Reads its addresses.
  public Addresses read(Postcodes postcodes) throws IOException {
    var records = CsvRecords.of(bytes, length, line);
    if (headerAhead) {
      records.skipHeader();
    }
    var bad = new ArrayList<BadRow>();
    var csv = new AddressCsv(file, columns, records, postcodes, bad::add);
    var rows = new ArrayList<AddressRow>();
    var lines = new ArrayList<Long>();
    for (var row = csv.next(); row.isPresent(); row = csv.next()) {
      rows.add(row.get());
      lines.add(records.line());
    }
    return new Addresses(file, rows, lines, bad, csv.retired());
  }

  /// The addresses of a block, in the order of the file.
  ///
  /// @param lines the line of each row, from 1
  /// @param bad the rows that could not be read
  /// @param retired how many were passed over
  public record Addresses(
      String file, List<AddressRow> rows, List<Long> lines, List<BadRow> bad, int retired) {
    /// A problem with one of the rows, for the caller who finds it.
    public BadRow bad(int row, String column, String reason) {
      return new BadRow(file, lines.get(row), column, reason);
    }
  }
}

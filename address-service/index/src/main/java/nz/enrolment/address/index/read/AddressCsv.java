package nz.enrolment.address.index.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The addresses of one CSV file in either of LINZ's layouts. Retired addresses are passed over,
/// bad rows reported.
public final class AddressCsv implements Closeable {
  private final String name;
  private final CsvRecords records;
  private final Postcodes postcodes;
  private final Report bad;
  private final Columns columns;
  private final Map<Column, Last> last = new EnumMap<>(Column.class);
  private int retired;
  private Column reading = Column.ID;

  /// The bytes and the text that a column had in the row before: neighbours mostly share road,
  /// suburb and city.
  private record Last(byte[] bytes, String text) {}

  /// Where rows go that could not be read.
  @FunctionalInterface
  interface Report {
    void add(BadRow row) throws UnreadableAddresses;
  }

  /// Opens a file and reads its header; fails with [UnreadableAddresses] when a required column is
  /// missing.
  public AddressCsv(Path file, Postcodes postcodes, BadRows bad) throws IOException {
    this.name = String.valueOf(file.getFileName());
    this.postcodes = postcodes;
    this.bad = bad::add;
    this.records = CsvRecords.open(file);
    this.columns = Columns.read(file, records);
  }

  /// Reads records from behind the header.
  AddressCsv(String name, Columns columns, CsvRecords records, Postcodes postcodes, Report bad) {
    this.name = name;
    this.columns = columns;
    this.records = records;
    this.postcodes = postcodes;
    this.bad = bad;
  }

  /// The next address that could be read, or empty at the end of the file.
  public Optional<AddressRow> next() throws IOException {
    while (records.next()) {
      if (isBlankLine()) {
        continue;
      }
      if (records.fields() != columns.count()) {
        bad.add(bad("row", "expected " + columns.count() + " fields, found " + records.fields()));
      } else if (text(Column.LIFECYCLE).equalsIgnoreCase("Retired")) {
        retired++;
      } else {
        var row = read();
        if (row.isPresent()) {
          return row;
        }
      }
    }
    return Optional.empty();
  }

  /// How many retired addresses were passed over so far.
  public int retired() {
    return retired;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private BadRow bad(String column, String reason) {
    return new BadRow(name, records.line(), column, reason);
  }

  private boolean isBlankLine() {
    return records.fields() == 1 && records.isEmpty(0) && columns.count() > 1;
  }

  private Optional<AddressRow> read() throws UnreadableAddresses {
    try {
      return Optional.of(row());
    } catch (IllegalArgumentException e) {
      bad.add(bad(reading.title(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private AddressRow row() {
    int id = id(Column.ID);
    int number = houseNumber();
    return new AddressRow(
        id,
        road(),
        text(Column.SUBURB),
        text(Column.CITY).isEmpty() ? text(Column.SUBURB) : text(Column.CITY),
        postcode(id),
        number,
        numbering(number),
        Values.degrees(fresh(Column.LATITUDE), -90, 90),
        Values.degrees(fresh(Column.LONGITUDE), -180, 180));
  }

  private String road() {
    var road = text(Column.ROAD).isEmpty() ? text(Column.WATER) : text(Column.ROAD);
    reading = Column.ROAD;
    if (road.isEmpty()) {
      throw new IllegalArgumentException("expected the name of a road or water, found nothing");
    }
    return road;
  }

  private String postcode(int id) {
    var own = Values.postcode(text(Column.POSTCODE));
    if (!own.isEmpty()) {
      return own;
    }
    return postcodes.of(id, text(Column.ROAD_ID).isEmpty() ? 0 : id(Column.ROAD_ID));
  }

  /// Nearly every number is plain digits, for which no text has to be made.
  private int id(Column column) {
    reading = column;
    int plain = records.whole(columns.position(column));
    return plain > 0 ? plain : Values.id(text(column));
  }

  private int houseNumber() {
    reading = Column.NUMBER;
    int plain = records.whole(columns.position(Column.NUMBER));
    return plain >= 0 && plain <= Values.LARGEST_NUMBER
        ? plain
        : Values.houseNumber(text(Column.NUMBER));
  }

  private Numbering numbering(int number) {
    return new Numbering(
        text(Column.UNIT_TYPE),
        text(Column.UNIT),
        text(Column.LEVEL_TYPE),
        text(Column.LEVEL),
        text(Column.PREFIX),
        text(Column.SUFFIX),
        span(number));
  }

  private int span(int number) {
    var high = text(Column.HIGH);
    return high.isEmpty() ? 0 : Math.max(0, Values.houseNumber(high) - number);
  }

  /// The stripped text of a column in this row; empty when the file has no such column.
  private String text(Column column) {
    reading = column;
    int position = columns.position(column);
    if (position < 0 || records.isEmpty(position)) {
      return "";
    }
    var before = last.get(column);
    return before != null && records.holds(position, before.bytes())
        ? before.text()
        : remember(column, position);
  }

  /// The text of a column that is another in every row.
  private String fresh(Column column) {
    reading = column;
    return records.text(columns.position(column)).strip();
  }

  private String remember(Column column, int position) {
    byte[] bytes = records.bytes(position);
    if (bytes.length > column.longest()) {
      throw new IllegalArgumentException(
          "expected at most " + column.longest() + " bytes, found " + bytes.length);
    }
    var text = new String(bytes, StandardCharsets.UTF_8).strip();
    last.put(column, new Last(bytes, text));
    return text;
  }
}

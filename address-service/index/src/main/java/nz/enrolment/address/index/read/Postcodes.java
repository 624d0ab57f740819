package nz.enrolment.address.index.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Postcodes from a file of their own, because LINZ's export has none: by `address_id`, or by
/// `road_id`, or both (the address wins).
public final class Postcodes {
  private final IntMap byAddress = new IntMap();
  private final IntMap byRoad = new IntMap();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<String> distinct = new ArrayList<>();

  private Postcodes() {}

  /// No postcodes but those in the rows themselves.
  public static Postcodes none() {
    return new Postcodes();
  }

  /// Reads a CSV file with a column `postcode` and at least one of `address_id` and `road_id`.
  public static Postcodes read(Path file, BadRows bad) throws IOException {
    var postcodes = new Postcodes();
    try (var records = CsvRecords.open(file)) {
      postcodes.readAll(file, records, bad);
    }
    return postcodes;
  }

  /// The postcode of an address, empty when it is not known. A `roadId` of 0 is no road.
  String of(int addressId, int roadId) {
    int position = byAddress.get(addressId);
    if (position == IntMap.ABSENT && roadId > 0) {
      position = byRoad.get(roadId);
    }
    return position == IntMap.ABSENT ? "" : distinct.get(position);
  }

  private void readAll(Path file, CsvRecords records, BadRows bad) throws IOException {
    if (!records.next()) {
      throw new UnreadableAddresses(file + ": no header");
    }
    var header = records.texts();
    int postcode = Column.POSTCODE.positionIn(header);
    int address = Column.ID.positionIn(header);
    int road = Column.ROAD_ID.positionIn(header);
    if (postcode < 0 || (address < 0 && road < 0)) {
      throw new UnreadableAddresses(
          file + ": expected the columns postcode and address_id or road_id, found " + header);
    }
    while (records.next()) {
      readOne(file, records, postcode, address, road, bad);
    }
  }

  private void readOne(
      Path file, CsvRecords records, int postcode, int address, int road, BadRows bad)
      throws UnreadableAddresses {
    try {
      int position = position(Values.postcode(records.text(postcode)));
      if (address >= 0 && !records.isEmpty(address)) {
        byAddress.putIfAbsent(Values.id(records.text(address)), position);
      }
      if (road >= 0 && !records.isEmpty(road)) {
        byRoad.putIfAbsent(Values.id(records.text(road)), position);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      bad.add(
          new BadRow(
              String.valueOf(file.getFileName()),
              records.line(),
              "postcode",
              String.valueOf(e.getMessage())));
    }
  }

  private int position(String postcode) {
    return positions.computeIfAbsent(
        postcode,
        p -> {
          distinct.add(p);
          return distinct.size() - 1;
        });
  }
}

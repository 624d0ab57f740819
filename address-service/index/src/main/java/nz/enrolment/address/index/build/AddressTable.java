package nz.enrolment.address.index.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.read.IntMap;
import nz.enrolment.address.index.read.Numbering;

/// All addresses as they were read: a column of numbers for each field, and each distinct road and
/// numbering once.
final class AddressTable {
  final IntList ids = new IntList();
  final IntList latitudes = new IntList();
  final IntList longitudes = new IntList();
  final IntList numbers = new IntList();
  final IntList roads = new IntList();
  final IntList numberings = new IntList();
  final List<Road> distinctRoads = new ArrayList<>();
  final List<Numbering> distinctNumberings = new ArrayList<>();

  private final IntMap rowOfId = new IntMap();
  private final Map<Road, Integer> roadPositions = new HashMap<>();
  private final Map<Numbering, Integer> numberingPositions = new HashMap<>();

  /// Adds an address; false, and nothing changes, when its id is there already.
  boolean add(AddressRow row) {
    if (!rowOfId.putIfAbsent(row.id(), ids.size())) {
      return false;
    }
    ids.add(row.id());
    latitudes.add(row.latitude());
    longitudes.add(row.longitude());
    numbers.add(row.number());
    var road = new Road(row.road(), new Locality(row.suburb(), row.city(), row.postcode()));
    roads.add(position(roadPositions, distinctRoads, road));
    numberings.add(position(numberingPositions, distinctNumberings, row.numbering()));
    return true;
  }

  int size() {
    return ids.size();
  }

  private static <T> int position(Map<T, Integer> positions, List<T> distinct, T value) {
    var known = positions.putIfAbsent(value, distinct.size());
    if (known != null) {
      return known;
    }
    distinct.add(value);
    return distinct.size() - 1;
  }
}

package nz.enrolment.address.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nz.enrolment.address.index.build.BuildIndex;

/// An index of a few addresses, each written as `unit|number|suffix|road|suburb|city|postcode`.
final class HandMadeIndex {
  private static final String HEADER =
      "address_id,unit,address_number,address_number_suffix,full_road_name,suburb_locality,town_city,postcode,shape_X,shape_Y\n";

  private HandMadeIndex() {}

  static AddressIndex of(List<String> addresses) {
    var csv = new StringBuilder(HEADER);
    for (int id = 1; id <= addresses.size(); id++) {
      csv.append(id)
          .append(',')
          .append(addresses.get(id - 1).replace("|", ","))
          .append(",175.1,-41.1\n");
    }
    try {
      var folder = Files.createTempDirectory("hand-made");
      var rows = Files.writeString(folder.resolve("rows.csv"), csv);
      var file = folder.resolve("rows.index");
      BuildIndex.build(List.of(rows), Optional.empty(), file, 0);
      var index = AddressIndex.openVerified(file);
      Files.delete(file);
      Files.delete(rows);
      Files.delete(folder);
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

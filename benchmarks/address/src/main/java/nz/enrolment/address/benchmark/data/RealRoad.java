package nz.enrolment.address.benchmark.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// A road of New Zealand, from the bundled list.
///
/// Source: s01ipsist/open_nz_postcodes, CC0.
record RealRoad(int id, String postcode, String name, List<String> suburbs, List<String> cities) {
  private static final String LIST = "/nz-roads.csv";

  /// All of them, ascending by id.
  static List<RealRoad> all() throws IOException {
    try (var in = RealRoad.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IOException("no " + LIST + " on the class path");
      }
      return read(in);
    }
  }

  /// The file quotes what holds a comma: several suburbs or cities that one road passes.
  private static List<RealRoad> read(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .skip(1)
        .map(RealRoad::fields)
        .map(RealRoad::of)
        .sorted(Comparator.comparingInt(RealRoad::id))
        .toList();
  }

  private static String[] fields(String line) {
    var parts = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].replace("\"", "").replace("\\N", "");
    }
    return parts;
  }

  private static RealRoad of(String[] f) {
    return new RealRoad(Integer.parseInt(f[0]), f[1], f[2], places(f[3]), places(f[4]));
  }

  private static List<String> places(String text) {
    return List.of(text.split(",")).stream().map(String::strip).toList();
  }
}

package nz.enrolment.address.benchmark.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Makes the addresses of a whole country: real roads, suburbs, cities and postcodes; invented
/// house numbers, suffixes, units, ranges, ids and places. The same bytes on every machine.
///
/// The shares are those of a country: about one address in five a unit, one in eight with a suffix,
/// one in a hundred a range.
public final class NationalData {
  private static final long SEED = 20261122;
  private static final int FIRST_ID = 2_000_001;

  /// With this the bundled roads give about 2.4 million addresses.
  private static final double SCALE = 1.0;

  private static final String HEADER =
      "address_id,unit_type,unit_value,level_type,level_value,address_number,address_number_suffix,"
          + "address_number_high,full_road_name,suburb_locality,town_city,address_lifecycle,postcode,"
          + "shape_X,shape_Y\n";

  private final Random random = new Random(SEED);
  private final Writer out;
  private int id = FIRST_ID;

  private NationalData(Writer out) {
    this.out = out;
  }

  /// Writes a CSV file in the columns of LINZ's layer 105689 that matter, and a postcode; gives the
  /// number of addresses.
  public static int write(Path csv) throws IOException {
    try (var out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      var data = new NationalData(out);
      for (RealRoad road : RealRoad.all()) {
        data.road(road);
      }
      return data.id - FIRST_ID;
    }
  }

  private void road(RealRoad road) throws IOException {
    int wanted = (int) Math.max(1, SCALE * typical(road) * Math.exp(random.nextGaussian() * 0.9));
    boolean urban = !road.cities().getFirst().isEmpty() && !road.name().endsWith("Highway");
    double latitude = -36 - 10 * random.nextDouble();
    double longitude = 168 + 9 * random.nextDouble();
    int before = id;
    for (int number = 1 + random.nextInt(3); id - before < wanted; number += step()) {
      int place =
          Math.min(road.suburbs().size() - 1, road.suburbs().size() * (id - before) / wanted);
      building(road, place, urban, number, latitude + number * 1e-4, longitude + number * 5e-5);
    }
  }

  /// How many addresses a road of its kind has.
  private static double typical(RealRoad road) {
    var name = road.name();
    var kind = name.substring(name.lastIndexOf(' ') + 1);
    return switch (kind) {
      case "Street", "Road", "Avenue", "Drive" -> 25;
      case "Crescent", "Terrace", "Parade" -> 20;
      case "Highway" -> 45;
      case "Place", "Close", "Court", "Grove", "Rise" -> 11;
      case "Lane", "Way" -> 8;
      default -> 12;
    };
  }

  private int step() {
    return random.nextInt(100) < 90 ? 1 : 2 + random.nextInt(4);
  }

  private void building(RealRoad road, int at, boolean urban, int number, double y, double x)
      throws IOException {
    int kind = random.nextInt(1000);
    if (!urban || kind < 800) {
      address(road, at, "", "", number, "", "", y, x);
    } else if (kind < 890) {
      for (char suffix = 'A'; suffix <= 'A' + random.nextInt(4); suffix++) {
        address(road, at, "", "", number, String.valueOf(suffix), "", y, x);
      }
    } else if (kind < 980) {
      var type =
          random.nextInt(25) == 0 ? List.of("FLAT", "UNIT", "SHOP").get(random.nextInt(3)) : "";
      int units = 2 + (int) (-2.5 * Math.log(1 - random.nextDouble()));
      for (int unit = 1; unit <= units; unit++) {
        address(road, at, type, String.valueOf(unit), number, "", "", y, x);
      }
    } else {
      address(
          road, at, "", "", number, "", String.valueOf(number + 2 * (1 + random.nextInt(4))), y, x);
    }
  }

  private void address(
      RealRoad road,
      int at,
      String unitType,
      String unit,
      int number,
      String suffix,
      String high,
      double latitude,
      double longitude)
      throws IOException {
    var city = road.cities().get(Math.min(at, road.cities().size() - 1));
    var fields =
        List.of(
            String.valueOf(id++),
            unitType,
            unit,
            "",
            "",
            String.valueOf(number),
            suffix,
            high,
            road.name(),
            road.suburbs().get(at),
            city,
            "Current",
            road.postcode(),
            degrees(longitude),
            degrees(latitude));
    out.write(String.join(",", fields));
    out.write('\n');
  }

  /// To a ten-millionth, without the machine's own way to write decimals.
  private static String degrees(double degrees) {
    long units = Math.round(Math.abs(degrees) * 1e7);
    var decimals = String.valueOf(units % 10_000_000 + 10_000_000).substring(1);
    return (degrees < 0 ? "-" : "") + units / 10_000_000 + "." + decimals;
  }
}

package nz.enrolment.address.benchmark.data;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import nz.enrolment.address.index.read.AddressRow;

/// An address as other programs and people write it, with capitals, commas and what is not ours.
final class Writings {
  private static final List<String> SUFFIXES =
      List.of(
          ", New Zealand",
          ", NZ",
          " NZ",
          ", Aotearoa",
          ", Aotearoa New Zealand",
          ", NZL",
          ", N.Z.",
          ", North Island, New Zealand",
          ", Waikato Region, New Zealand",
          ", Otago",
          ", Bay of Plenty, New Zealand",
          ", Hawke's Bay",
          ", Manawatū-Whanganui");
  private static final List<String> DELIVERIES =
      List.of(
          "RD 2",
          "R.D. 2",
          "R D 2",
          "RD2",
          "R.D.2",
          "Rural Delivery 2",
          "RD No 2",
          "RD No. 2",
          "RD #2",
          "Rural Delivery No. 12");
  private static final List<String> UNITS =
      List.of(
          "U%s/%s",
          "U %s/%s",
          "F%s/%s",
          "Unit %s/%s",
          "Apt %s/%s",
          "Flat %s, %s",
          "Unit%s/%s",
          "Suite %s, %s",
          "Flat %s, No. %s",
          "%s / %s");
  private static final List<String> HOUSES = List.of("No. %s", "No %s", "#%s", "Lot %s", "No.%s");

  private final Random random;

  Writings(Random random) {
    this.random = random;
  }

  String pasted(AddressRow row) {
    var postcode = random.nextBoolean() ? " " + row.postcode() : "";
    return house(row) + " " + row.road() + ", " + place(row) + postcode + one(SUFFIXES);
  }

  /// A unit where it has one; else its number is marked.
  String unit(AddressRow row) {
    var n = row.numbering();
    var house =
        n.unit().isEmpty()
            ? one(HOUSES).formatted(number(row))
            : one(UNITS).formatted(n.unit(), number(row));
    return house + " " + row.road() + ", " + place(row);
  }

  String ruralDelivery(AddressRow row) {
    return house(row) + " " + row.road() + ", " + one(DELIVERIES) + ", " + row.city();
  }

  /// Without spaces in the road, with digits of full width, or both.
  String runTogether(AddressRow row) {
    return switch (random.nextInt(4)) {
      case 0 -> house(row) + " " + row.road().replace(" ", "") + " " + place(row);
      case 1 -> house(row) + row.road() + " " + place(row);
      case 2 -> wide(house(row)) + " " + row.road() + " " + place(row);
      default ->
          house(row) + row.road().replace(" ", "").toLowerCase(Locale.ROOT) + " " + place(row);
    };
  }

  private static String house(AddressRow row) {
    var unit = row.numbering().unit();
    return (unit.isEmpty() ? "" : unit + "/") + number(row);
  }

  private static String number(AddressRow row) {
    return row.number() + row.numbering().suffix();
  }

  private static String place(AddressRow row) {
    return row.suburb().equals(row.city()) ? row.city() : row.suburb() + ", " + row.city();
  }

  private static String wide(String text) {
    var wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}

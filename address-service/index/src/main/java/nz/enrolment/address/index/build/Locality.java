package nz.enrolment.address.index.build;

import java.util.Comparator;

/// A suburb within a city and postcode. Each of the three may be empty.
record Locality(String suburb, String city, String postcode) {
  static final Comparator<Locality> BY_TEXT =
      Comparator.comparing(Locality::suburb)
          .thenComparing(Locality::city)
          .thenComparing(Locality::postcode);

  /// What a line shows behind the road: `, Epsom, Auckland 1023`. A suburb with its city's name is
  /// shown once.
  String tail() {
    var last = (city + " " + postcode).strip();
    return (suburb.isEmpty() || suburb.equals(city) ? "" : ", " + suburb)
        + (last.isEmpty() ? "" : ", " + last);
  }
}

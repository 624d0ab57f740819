package nz.enrolment.address.index.build;

import java.util.Comparator;

/// A road within one suburb, city and postcode: what the addresses along it share.
record Road(String name, String suburb, String city, String postcode) {
  static final Comparator<Road> BY_TEXT =
      Comparator.comparing(Road::name)
          .thenComparing(Road::suburb)
          .thenComparing(Road::city)
          .thenComparing(Road::postcode);
}

package nz.enrolment.address.index.search.show;

import java.util.List;

/// An address as LINZ publishes it.
///
/// @param id LINZ's `address_id`
/// @param lines two or three lines for an envelope: house and road, suburb where it differs from
///   the city, city and postcode
/// @param parts the same in parts
/// @param latitude degrees, NZGD2000, to a centimetre
/// @param longitude degrees, NZGD2000, to a centimetre
public record Address(int id, List<String> lines, Parts parts, double latitude, double longitude) {
  /// Copies the lines.
  public Address {
    lines = List.copyOf(lines);
  }

  /// An address in parts; what is absent is empty.
  ///
  /// @param unit `3`, `Flat 3` or `Level 4`
  /// @param number `12`, or `12-16` for a range
  /// @param suffix letters behind the number, `A`
  /// @param road the full name
  /// @param suburb the suburb or locality; it may equal the city
  /// @param city the town or city
  /// @param postcode four digits
  public record Parts(
      String unit,
      String number,
      String suffix,
      String road,
      String suburb,
      String city,
      String postcode) {}
}

package nz.enrolment.address.index.read;

/// One address as it was read.
///
/// @param id LINZ's `address_id`, positive
/// @param road the full name, for example `State Highway 1`; a water address has its water's name
///   here
/// @param suburb the suburb or locality, empty where there is none
/// @param city the town or city; the suburb where the source has none
/// @param postcode four digits, or empty when it is not known
/// @param number 0 to 65,535
/// @param numbering what surrounds the number
/// @param latitude in 1e-7 degrees (about a centimetre), NZGD2000, south negative
/// @param longitude in 1e-7 degrees, east positive
public record AddressRow(
    int id,
    String road,
    String suburb,
    String city,
    String postcode,
    int number,
    Numbering numbering,
    int latitude,
    int longitude) {}

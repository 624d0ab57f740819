package nz.enrolment.form.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// An address in New Zealand or overseas.
///
/// @param addressId the national address file's `address_id`, when chosen from the address service
/// @param street the number and street, with any unit
/// @param suburb the suburb, or the rural delivery number (`RD 2`), which takes its place
/// @param town the town or city
/// @param postcode four digits in New Zealand, leading zeros kept; overseas as written
/// @param country ISO 3166-1 alpha-2
public record PostalAddress(
    OptionalLong addressId,
    String street,
    Optional<String> suburb,
    String town,
    Optional<String> postcode,
    String country) {
  public PostalAddress {
    Objects.requireNonNull(addressId, "addressId");
    Objects.requireNonNull(street, "street");
    Objects.requireNonNull(suburb, "suburb");
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(postcode, "postcode");
    Objects.requireNonNull(country, "country");
  }

  /// The lines of an envelope: street, suburb, town with postcode, and the country's code when it
  /// is not New Zealand.
  public List<String> lines() {
    return Stream.of(
            Stream.of(street),
            suburb.stream(),
            Stream.of(postcode.map(p -> town + " " + p).orElse(town)),
            Stream.of(country).filter(c -> !c.equals("NZ")))
        .flatMap(lines -> lines)
        .toList();
  }

  @Override
  public String toString() {
    return "PostalAddress[redacted]";
  }
}

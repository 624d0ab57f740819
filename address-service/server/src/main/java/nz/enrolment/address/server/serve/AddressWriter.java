package nz.enrolment.address.server.serve;

import java.util.List;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.search.show.Match;

/// Addresses as the bytes of an answer.
final class AddressWriter {
  private AddressWriter() {}

  /// What was found, best first.
  static byte[] matches(Representation as, List<Match> matches) {
    var json = new JsonBytes();
    switch (as) {
      case JSON -> PlainJson.matches(json, matches);
      case GEO_JSON -> GeoJson.matches(json, matches);
    }
    return json.bytes();
  }

  /// One address.
  static byte[] address(Representation as, Address address) {
    var json = new JsonBytes();
    switch (as) {
      case JSON -> PlainJson.address(json, address);
      case GEO_JSON -> GeoJson.address(json, address);
    }
    return json.bytes();
  }
}

package nz.enrolment.address.server.serve;

import static nz.enrolment.address.server.serve.PlainJson.ascii;

import java.util.List;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.search.show.Match;

/// `application/geo+json`, RFC 7946. It wants WGS 84: New Zealand's own datum, in which addresses
/// are published, has drifted about a metre from that.
final class GeoJson {
  private static final byte[] FEATURES = ascii("{\"type\":\"FeatureCollection\",\"features\":[");
  private static final byte[] END_FEATURES = ascii("]}");
  private static final byte[] ID = ascii("{\"type\":\"Feature\",\"id\":");
  private static final byte[] POINT = ascii(",\"geometry\":{\"type\":\"Point\",\"coordinates\":[");
  private static final byte[] PROPERTIES = ascii("]},\"properties\":{");
  private static final byte[] END_FEATURE = ascii("}}");

  private GeoJson() {}

  static void matches(JsonBytes json, List<Match> matches) {
    json.raw(FEATURES);
    for (int i = 0; i < matches.size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      beginFeature(json, matches.get(i).address());
      PlainJson.howItMatches(json, matches.get(i));
      json.raw(END_FEATURE);
    }
    json.raw(END_FEATURES);
  }

  static void address(JsonBytes json, Address address) {
    beginFeature(json, address);
    json.raw(END_FEATURE);
  }

  private static void beginFeature(JsonBytes json, Address address) {
    json.raw(ID).number(address.id());
    json.raw(POINT).degrees(address.longitude()).raw(',').degrees(address.latitude());
    json.raw(PROPERTIES);
    PlainJson.text(json, address);
  }
}

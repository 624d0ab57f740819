package nz.enrolment.address.server.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.search.show.Highlight;
import nz.enrolment.address.index.search.show.Match;

/// `application/json`. Each constant is what stands before a value.
final class PlainJson {
  private static final byte[] ADDRESSES = ascii("{\"addresses\":[");
  private static final byte[] END_ADDRESSES = ascii("]}");
  private static final byte[] ID = ascii("{\"id\":");
  private static final byte[] LATITUDE = ascii(",\"latitude\":");
  private static final byte[] LONGITUDE = ascii(",\"longitude\":");
  private static final byte[] LINES = ascii("\"lines\":[");
  private static final byte[] UNIT = ascii("],\"parts\":{\"unit\":");
  private static final byte[] NUMBER = ascii(",\"number\":");
  private static final byte[] SUFFIX = ascii(",\"suffix\":");
  private static final byte[] ROAD = ascii(",\"road\":");
  private static final byte[] SUBURB = ascii(",\"suburb\":");
  private static final byte[] CITY = ascii(",\"city\":");
  private static final byte[] POSTCODE = ascii(",\"postcode\":");
  private static final byte[] NEAREST = ascii(",\"nearest\":true,\"highlights\":[");
  private static final byte[] NOT_NEAREST = ascii(",\"nearest\":false,\"highlights\":[");
  private static final byte[] LINE = ascii("{\"line\":");
  private static final byte[] START = ascii(",\"start\":");
  private static final byte[] END = ascii(",\"end\":");

  private PlainJson() {}

  static void matches(JsonBytes json, List<Match> matches) {
    json.raw(ADDRESSES);
    for (int i = 0; i < matches.size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      members(json, matches.get(i).address());
      howItMatches(json, matches.get(i));
      json.raw('}');
    }
    json.raw(END_ADDRESSES);
  }

  static void address(JsonBytes json, Address address) {
    members(json, address);
    json.raw('}');
  }

  /// `lines` and `parts`.
  static void text(JsonBytes json, Address address) {
    json.raw(LINES);
    for (int i = 0; i < address.lines().size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      json.text(address.lines().get(i));
    }
    parts(json, address.parts());
  }

  /// `nearest` and `highlights`, behind other members.
  static void howItMatches(JsonBytes json, Match match) {
    json.raw(match.nearest() ? NEAREST : NOT_NEAREST);
    for (int i = 0; i < match.highlights().size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      highlight(json, match.highlights().get(i));
    }
    json.raw(']');
  }

  static byte[] ascii(String json) {
    return json.getBytes(US_ASCII);
  }

  private static void members(JsonBytes json, Address address) {
    json.raw(ID).number(address.id()).raw(',');
    text(json, address);
    json.raw(LATITUDE).degrees(address.latitude());
    json.raw(LONGITUDE).degrees(address.longitude());
  }

  private static void parts(JsonBytes json, Address.Parts parts) {
    json.raw(UNIT).text(parts.unit());
    json.raw(NUMBER).text(parts.number());
    json.raw(SUFFIX).text(parts.suffix());
    json.raw(ROAD).text(parts.road());
    json.raw(SUBURB).text(parts.suburb());
    json.raw(CITY).text(parts.city());
    json.raw(POSTCODE).text(parts.postcode()).raw('}');
  }

  private static void highlight(JsonBytes json, Highlight highlight) {
    json.raw(LINE).number(highlight.line());
    json.raw(START).number(highlight.start());
    json.raw(END).number(highlight.end()).raw('}');
  }
}

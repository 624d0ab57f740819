package nz.enrolment.address.server.serve;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.ParsedHeaderValues;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How addresses are written.
enum Representation {
  /// For pages: lines for display, parts for forms.
  JSON("application/json", "-j1"),
  /// For maps (RFC 7946).
  GEO_JSON("application/geo+json", "-g1");

  private final String name;
  private final MediaType mediaType;
  private final String version;

  /// @param version of the shape: it is part of the ETag, so that a client does not keep an older
  ///   shape for as long as the index stays
  Representation(String name, String version) {
    this.name = name;
    this.mediaType = MediaType.valueOf(name);
    this.version = version;
  }

  /// The one that the client would rather have, JSON when it does not mind; empty when it wants
  /// neither.
  static Optional<Representation> wantedBy(RoutingContext context) {
    var accept = context.request().headers().get(HttpHeaders.ACCEPT);
    if (accept == null || accept.equals("*/*") || accept.equals(JSON.name)) {
      return Optional.of(JSON);
    }
    return wantedBy(context.parsedHeaders());
  }

  /// Vert.x reads the header when it is first asked for a part of it, and has no refusal of its own
  /// for one that is malformed.
  private static Optional<Representation> wantedBy(ParsedHeaderValues headers) {
    try {
      return bestOf(headers.accept());
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Representation> bestOf(List<MIMEHeader> wanted) {
    return Stream.of(values())
        .filter(offered -> offered.quality(wanted) > 0)
        .max(
            comparingDouble((Representation offered) -> offered.quality(wanted))
                .thenComparing(reverseOrder()));
  }

  MediaType mediaType() {
    return mediaType;
  }

  /// The ETag of all that is written from one index, without its quotes.
  String tag(String generation) {
    return generation + version;
  }

  /// The weight that the closest media range gives it (RFC 9110, 12.5.1); 0 when none fits.
  private float quality(List<MIMEHeader> wanted) {
    return wanted.stream()
        .filter(range -> closeness(range) >= 0)
        .max(comparingInt(this::closeness))
        .map(MIMEHeader::weight)
        .orElse(0f);
  }

  /// 2 for its own name, 1 for any application, 0 for anything, below that for something else.
  private int closeness(MIMEHeader range) {
    if (range.value().equalsIgnoreCase(name)) return 2;
    if (range.value().equalsIgnoreCase("application/*")) return 1;
    return range.value().equals("*/*") ? 0 : -1;
  }
}

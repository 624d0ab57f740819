package nz.enrolment.external.destination;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is delivered where, and how patiently: the settings that begin with `external.`.
@ConfigMapping(prefix = "external")
public interface Destinations {

  /// The destinations by name (lower-case letters, digits and `-`). A delivery is known by that
  /// name for ever.
  @WithName("destinations")
  Map<String, Destination> byName();

  /// Where render-service is, without a slash at the end.
  URI renderUrl();

  /// How often the queue is looked at when nothing rings.
  @WithDefault("500ms")
  Duration poll();

  /// How soon render-service is asked again for a document that is not ready. It grows with the
  /// time already waited, up to a minute.
  @WithDefault("700ms")
  Duration documentPoll();

  /// The pause after the first attempt that failed, the second, and so on; the last one repeats.
  @WithDefault("1s,5s,30s,5m,30m,2h,5h,10h")
  List<Duration> retry();

  /// How long an answer may take, of render-service and of a destination alike.
  @WithDefault("30s")
  Duration timeout();

  /// How long a delivery belongs to who claimed it: longer than two timeouts, or two may send it at
  /// once. After a crash it is sent again this much later.
  @WithDefault("90s")
  Duration lease();

  /// One system of one practice.
  interface Destination {

    /// The practice whose enrolments it takes.
    UUID practice();

    /// Where bundles are posted to.
    URI url();

    /// The variant of the document that it takes.
    @WithDefault("pdf")
    DocumentVariant document();

    /// The `Authorization` header to send, if it wants one.
    Optional<String> authorization();

    /// How many deliveries may be on their way to it at once.
    @WithDefault("2")
    int parallel();
  }
}

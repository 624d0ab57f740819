package nz.enrolment.external.destination;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
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

  /// How long each half of an attempt may take, to the last byte of the answer: having the document
  /// from render-service, and posting the bundle. What was under way at a crash is tried again two
  /// timeouts and 5 s after it began.
  @WithDefault("20s")
  Duration timeout();

  /// One system of one practice.
  interface Destination {

    /// The practice whose enrolments it takes.
    UUID practice();

    /// Where bundles are posted to. With an authorization it is `https`, or on this machine.
    URI url();

    /// The variant of the document that it takes.
    @WithDefault("pdf")
    DocumentVariant document();

    /// The bytes that a document may have for it, 100,000 or more; base64 adds a third. A document
    /// that would be larger goes without the pages of files, and says so.
    @WithDefault("5000000")
    int largestDocument();

    /// The `Authorization` header to send, if it wants one, without white space around it.
    Optional<@WithConverter(Stripped.class) String> authorization();

    /// How many deliveries may be on their way to it at once: 1 or more.
    @WithDefault("2")
    int parallel();
  }
}

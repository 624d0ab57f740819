package nz.enrolment.address.server.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How often one client address may ask.
@ConfigMapping(prefix = "address.rate-limit")
interface RateLimitConfig {
  /// Requests a second that may go on for ever. A quick typist makes ten; a waiting room, or a
  /// mobile network, shares one address. At the default one address keeps a core busy for one part
  /// in a hundred.
  @WithDefault("200")
  int perSecond();

  /// Requests that may come at once after a pause.
  @WithDefault("400")
  int burst();

  /// Whether requests from this host are limited too. They are the operator's, or those of a proxy
  /// that stands for all clients and has not been named in `quarkus.http.proxy.*`.
  @WithDefault("false")
  boolean loopback();
}

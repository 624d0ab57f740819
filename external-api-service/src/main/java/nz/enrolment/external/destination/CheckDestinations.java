package nz.enrolment.external.destination;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import nz.enrolment.external.destination.Destinations.Destination;

/// What must hold of the settings of a destination, so that a mistake in them stops the start, and
/// not every delivery later.
public final class CheckDestinations {
  private static final String NAME = "[a-z0-9-]{1,64}";

  /// Less is not bytes, but megabytes or kilobytes by mistake.
  private static final int FEWEST_BYTES = 100_000;

  private CheckDestinations() {}

  /// @param byName the destinations by name
  /// @throws IllegalArgumentException naming the destination and the setting, without its value
  public static void check(Map<String, Destination> byName) {
    byName.forEach(CheckDestinations::check);
  }

  private static void check(String name, Destination destination) {
    require(name.matches(NAME), name, "its name must match " + NAME);
    require(destination.parallel() >= 1, name, "parallel must be 1 or more");
    require(
        destination.largestDocument() >= FEWEST_BYTES,
        name,
        "largest-document must be 100000 or more");
    require(isUrl(destination.url()), name, "url must be one of http or https, with a host");
    destination.authorization().ifPresent(value -> check(name, destination.url(), value));
  }

  private static void check(String name, URI url, String authorization) {
    require(isHeader(authorization), name, "authorization must be the value of an HTTP header");
    require(isSafe(url), name, "authorization may only go over https, or to this machine");
  }

  private static void require(boolean holds, String name, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("The destination %s: %s".formatted(name, rule));
    }
  }

  private static boolean isUrl(URI url) {
    return accepts(() -> HttpRequest.newBuilder(url));
  }

  private static boolean isHeader(String value) {
    return accepts(() -> HttpRequest.newBuilder().header("Authorization", value));
  }

  private static boolean isSafe(URI url) {
    return url.getScheme().equalsIgnoreCase("https")
        || url.getHost().equalsIgnoreCase("localhost")
        || isLoopback(url.getHost());
  }

  /// Of addresses only: what any other name resolves to is for others to say, and may change.
  private static boolean isLoopback(String host) {
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// The rules of the JDK's client, without its messages: they quote the value.
  private static boolean accepts(Runnable use) {
    try {
      use.run();
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}

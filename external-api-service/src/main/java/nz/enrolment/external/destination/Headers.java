package nz.enrolment.external.destination;

import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Set;

/// Which headers a setting may add to a request. The rules are those of the JDK's client, without
/// its messages: they quote the value.
final class Headers {
  /// What says how long a message is, or is ours to say. The JDK refuses others of this sort.
  private static final Set<String> OURS =
      Set.of(
          "accept",
          "content-encoding",
          "content-type",
          "keep-alive",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "user-agent",
          "webhook-id",
          "webhook-signature",
          "webhook-timestamp");

  private Headers() {}

  /// Whether it is the name of a header that is not ours to set.
  static boolean isOwn(String name) {
    return !OURS.contains(name.toLowerCase(Locale.ROOT)) && accepts(name, "");
  }

  static boolean isValue(String value) {
    return accepts("Authorization", value) && value.chars().allMatch(c -> c < 0x7f);
  }

  private static boolean accepts(String name, String value) {
    try {
      HttpRequest.newBuilder().header(name, value);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}

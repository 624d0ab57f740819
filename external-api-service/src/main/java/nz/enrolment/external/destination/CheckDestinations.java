package nz.enrolment.external.destination;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.external.destination.CheckCredentials.Rules;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.transport.Network;
import nz.enrolment.external.transport.http.WebhookSignature;

/// What must hold of the settings of a destination, so that a mistake in them stops the start or is
/// refused, and does not stop every delivery later.
public final class CheckDestinations {
  private static final String NAME = "[a-z0-9-]{1,64}";

  /// Less is not bytes, but megabytes or kilobytes by mistake.
  private static final int FEWEST_BYTES = 100_000;

  private CheckDestinations() {}

  /// All that is wrong, and not the first mistake only.
  ///
  /// @throws IllegalArgumentException naming each destination and setting, without its value
  public static void check(Destinations settings) {
    List<String> faults = new ArrayList<>();
    settings
        .managed()
        .openNetworks()
        .filter(open -> !areNetworks(open))
        .ifPresent(_ -> faults.add("managed.open-networks must be ranges such as 10.20.0.0/16"));
    check(settings.byName(), faults);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
  }

  private static void check(Map<String, Destination> byName, List<String> faults) {
    byName.forEach((name, destination) -> {
      String prefix = "The destination %s: ".formatted(name);
      if (!name.matches(NAME)) {
        faults.add(prefix + "its name must match " + NAME);
      }
      faults(destination).forEach(fault -> faults.add(prefix + fault.ofConfiguration()));
    });
  }

  /// All that is wrong with one.
  public static List<SettingFault> faults(Destination destination) {
    List<SettingFault> faults = new ArrayList<>();
    new Check(destination, new Rules(faults)).all();
    return faults;
  }

  /// The check of one destination.
  private record Check(Destination destination, Rules rules) {

    void all() {
      require(destination.parallel() >= 1, "parallel", "must be 1 or more");
      require(
          destination.largestDocument() >= FEWEST_BYTES,
          "largestDocument",
          "must be 100000 or more");
      destination
          .openNetworks()
          .ifPresent(open ->
              require(areNetworks(open), "openNetworks", "must be ranges such as 10.20.0.0/16"));
      switch (scheme()) {
        case "http", "https" -> server();
        case "mllp", "mllps" -> mllp();
        case "file" -> folder();
        default -> require(false, "url", "must be one of http, https, mllp, mllps or file");
      }
      hl7();
    }

    private void hl7() {
      boolean isHl7 = destination.format() == FormatKind.HL7;
      require(
          !isHl7 || destination.hl7().isPresent(), "hl7", "must say how the message is written");
      destination
          .hl7()
          .ifPresent(options ->
              require(accepts(() -> Hl7Choices.of(options)), "hl7", "contradicts itself"));
    }

    private void mllp() {
      URI url = destination.url();
      require(url.getHost() != null && url.getPort() > 0, "url", "must have a host and a port");
      require(destination.format() == FormatKind.HL7, "format", "must be hl7 over mllp");
      without("does not go with mllp");
    }

    /// What only HTTP has room for.
    private void without(String why) {
      require(destination.authorization().isEmpty(), "authorization", why);
      require(destination.credentials().isEmpty(), "credentials", why);
      require(destination.signingSecrets().isEmpty(), "signingSecrets", why);
      require(asks().isEmpty(), "repeat", "may be ask over http and https only");
    }

    private String scheme() {
      return Optional.ofNullable(destination.url().getScheme()).orElse("").toLowerCase(Locale.ROOT);
    }

    private void server() {
      boolean isUrl = isUrl(destination.url());
      require(isUrl, "url", "must have a host");
      require(Headers.isOwn(destination.keyHeader()), "keyHeader", "must be the name of a header");
      new CheckCredentials(destination, rules).all(!isUrl || isSafe(destination.url()));
      destination.signingSecrets().ifPresent(this::secrets);
      require(
          asks().isEmpty() || destination.format() == FormatKind.FHIR,
          "repeat",
          "may be ask for the format fhir only");
    }

    private void folder() {
      require(
          isFolder(destination.url()), "url", "must be the absolute path of a folder: file:///…");
      without("does not go with a folder");
    }

    private Optional<RepeatPolicy> asks() {
      return destination.repeat().filter(policy -> policy == RepeatPolicy.ASK);
    }

    private void secrets(List<String> secrets) {
      require(
          accepts(() -> WebhookSignature.with(secrets)),
          "signingSecrets",
          "must be one or two, each whsec_ and the base64 of 24 to 64 bytes");
    }

    private void require(boolean holds, String setting, String rule) {
      rules.require(holds, setting, rule);
    }
  }

  private static boolean areNetworks(List<String> ranges) {
    return ranges.stream().allMatch(text -> accepts(() -> Network.parse(text)));
  }

  private static boolean isUrl(URI url) {
    return accepts(() -> HttpRequest.newBuilder(url));
  }

  private static boolean isFolder(URI url) {
    return !url.isOpaque()
        && url.getRawAuthority() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
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

  /// Without the messages of what refuses: they quote the value.
  private static boolean accepts(Runnable use) {
    try {
      use.run();
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}

package nz.enrolment.external.destination;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nz.enrolment.external.destination.Destinations.Destination;

/// What a destination over HTTP is told of who we are.
public sealed interface Credentials {

  /// Nothing.
  record None() implements Credentials {}

  /// A header that is the same with each request.
  record Fixed(String header, String value) implements Credentials {

    /// Without what is secret in it.
    @Override
    public String toString() {
      return "Fixed[" + header + "]";
    }
  }

  /// Of a destination that was checked.
  static Credentials of(Destination destination) {
    return destination
        .credentials()
        .map(Credentials::of)
        .orElseGet(() ->
            destination
                .authorization()
                .<Credentials>map(value -> new Fixed("Authorization", value))
                .orElseGet(None::new));
  }

  private static Credentials of(CredentialOptions options) {
    return switch (options.kind()) {
      case BEARER -> new Fixed("Authorization", "Bearer " + options.token().orElseThrow());
      case BASIC ->
          new Fixed(
              "Authorization",
              "Basic " + base64(options.user().orElseThrow(), options.password().orElseThrow()));
      case API_KEY -> new Fixed(options.header().orElseThrow(), options.key().orElseThrow());
    };
  }

  private static String base64(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(both);
  }
}

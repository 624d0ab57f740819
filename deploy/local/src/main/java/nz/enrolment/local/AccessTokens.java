package nz.enrolment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tokens of the provider, asked for as a client does: OAuth 2.0 client credentials, RFC 6749
/// section 4.4.
final class AccessTokens {
  private static final Pattern ACCESS_TOKEN =
      Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private AccessTokens() {}

  /// An access token (a signed JWT).
  ///
  /// @param form what is sent besides the grant's type and the secret, which this provider does not
  ///   check
  static String fetch(String issuer, Map<String, String> form) {
    var answer = HTTP.sendAsync(request(issuer, form), BodyHandlers.ofString()).join();
    var token = ACCESS_TOKEN.matcher(answer.body());
    if (!token.find()) {
      throw new UncheckedIOException(
          new IOException("no token from " + answer.uri() + ": " + answer.statusCode()));
    }
    return token.group(1);
  }

  private static HttpRequest request(String issuer, Map<String, String> form) {
    var all = new HashMap<>(Map.of("grant_type", "client_credentials", "client_secret", "local"));
    all.putAll(form);
    return HttpRequest.newBuilder(URI.create(issuer + "/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encoded(all)))
        .build();
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

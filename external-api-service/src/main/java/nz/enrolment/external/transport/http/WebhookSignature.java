package nz.enrolment.external.transport.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nz.enrolment.external.format.Payload;

/// Signs requests after Standard Webhooks 1.0.0, version `v1`: HMAC-SHA256 over the id, the moment
/// of the attempt and the body. Each key of the list signs, so that a receiver may change from the
/// old one to the new one at any time between.
public final class WebhookSignature implements RequestHeaders {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";
  private static final int SHORTEST = 24; // bytes
  private static final int LONGEST = 64;

  private final List<SecretKeySpec> keys;

  private WebhookSignature(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /// @param secrets one or two, each `whsec_` and the base64 of 24 to 64 bytes
  /// @throws IllegalArgumentException without any part of a secret
  public static WebhookSignature with(List<String> secrets) {
    if (secrets.isEmpty() || secrets.size() > 2) {
      throw new IllegalArgumentException("must be one secret, or the new and the old one");
    }
    return new WebhookSignature(secrets.stream().map(WebhookSignature::key).toList());
  }

  private static SecretKeySpec key(String secret) {
    byte[] key = decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    if (key.length < SHORTEST || key.length > LONGEST) {
      throw new IllegalArgumentException("must be whsec_ and the base64 of 24 to 64 bytes");
    }
    return new SecretKeySpec(key, ALGORITHM);
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      return new byte[0]; // the cause would quote the secret
    }
  }

  @Override
  public Map<String, String> of(Payload payload, Instant now) {
    String id = payload.id().webhookId();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put("webhook-signature", signatures(id, now, payload.bytes()));
    return headers;
  }

  /// One for each key, newest first, with a space between them.
  String signatures(String id, Instant now, byte[] body) {
    return keys.stream().map(key -> sign(key, id, now, body)).collect(Collectors.joining(" "));
  }

  private static String sign(SecretKeySpec key, String id, Instant now, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update("%s.%d.".formatted(id, now.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}

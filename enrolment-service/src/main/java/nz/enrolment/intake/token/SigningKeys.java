package nz.enrolment.intake.token;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/// The keys of HMAC-SHA256, by their id: the first one signs, all of them verify. To rotate, put a
/// new key first, and remove the old one when all that it signed has expired.
final class SigningKeys {
  static final String ALGORITHM = "HmacSHA256";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
  private static final int SHORTEST = 32;

  private final Map<String, SecretKeySpec> byId;

  private SigningKeys(Map<String, SecretKeySpec> byId) {
    this.byId = byId;
  }

  /// @param keys `id:base64[,id:base64…]`, each key of at least 32 bytes
  /// @throws IllegalArgumentException naming the key by its place, never its text
  static SigningKeys parse(String keys) {
    Map<String, SecretKeySpec> byId = new LinkedHashMap<>();
    String[] entries = keys.split(",", -1);
    for (int i = 0; i < entries.length; i++) {
      String[] entry = entries[i].strip().split(":", 2);
      check(entry.length == 2 && ID.matcher(entry[0]).matches(), i, "must be id:base64");
      check(byId.put(entry[0], key(entry[1], i)) == null, i, "has the id of an earlier one");
    }
    return new SigningKeys(byId);
  }

  /// A key that is used by no one else.
  static SecretKeySpec random() {
    byte[] key = new byte[SHORTEST];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, ALGORITHM);
  }

  private static SecretKeySpec key(String base64, int place) {
    try {
      byte[] key = Base64.getDecoder().decode(base64);
      check(key.length >= SHORTEST, place, "must have at least 32 bytes");
      return new SecretKeySpec(key, ALGORITHM);
    } catch (IllegalArgumentException _) {
      throw faulty(place, "must be at least 32 bytes in base64");
    }
  }

  private static void check(boolean holds, int place, String fault) {
    if (!holds) {
      throw faulty(place, fault);
    }
  }

  private static IllegalArgumentException faulty(int place, String fault) {
    return new IllegalArgumentException(
        "key %d of intake.links.keys %s".formatted(place + 1, fault));
  }

  String signingId() {
    return byId.keySet().iterator().next();
  }

  Optional<SecretKeySpec> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}

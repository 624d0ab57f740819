package nz.enrolment.shell.sign;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The keys of HMAC-SHA256, by their id: the first one signs, all of them verify. To rotate, put a
/// new key first, and remove the old one when all that it signed has expired.
public final class SigningKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
  private static final int SHORTEST = 32;

  private final Map<String, SecretKeySpec> byId;
  private final SecretKeySpec nobodys = random();

  private SigningKeys(Map<String, SecretKeySpec> byId) {
    this.byId = byId;
  }

  /// @param setting the name of the configuration property, for what is said of a faulty one
  /// @param keys `id:base64[,id:base64…]`, each key of at least 32 bytes
  /// @throws IllegalArgumentException naming the key by its place, never its text
  public static SigningKeys parse(String setting, String keys) {
    Map<String, SecretKeySpec> byId = new LinkedHashMap<>();
    String[] entries = keys.split(",", -1);
    for (int i = 0; i < entries.length; i++) {
      String key = "key %d of %s ".formatted(i + 1, setting);
      String[] entry = entries[i].strip().split(":", 2);
      check(entry.length == 2 && ID.matcher(entry[0]).matches(), key + "must be id:base64");
      check(byId.put(entry[0], key(entry[1], key)) == null, key + "has the id of an earlier one");
    }
    return new SigningKeys(byId);
  }

  private static SecretKeySpec key(String base64, String name) {
    String fault = name + "must be at least 32 bytes in base64";
    byte[] key = decode(base64, fault);
    check(key.length >= SHORTEST, fault);
    return new SecretKeySpec(key, ALGORITHM);
  }

  private static byte[] decode(String base64, String fault) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException(fault); // the cause would quote the key
    }
  }

  private static void check(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }

  private static SecretKeySpec random() {
    byte[] key = new byte[SHORTEST];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, ALGORITHM);
  }

  /// The id of the key that signs: 1 to 32 letters, digits, `_` and `-`.
  public String signingId() {
    return byId.keySet().iterator().next();
  }

  /// The signature of a text by the key with that id; without such a key, by one that nobody has.
  ///
  /// @return base64url
  public String sign(String keyId, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(byId.getOrDefault(keyId, nobodys));
      return ENCODER.encodeToString(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /// Whether that is the signature of the text by the key with that id. Takes a time that does not
  /// depend on how much of it is right.
  public boolean isSigned(String keyId, String text, String signature) {
    return MessageDigest.isEqual(bytes(sign(keyId, text)), bytes(signature));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

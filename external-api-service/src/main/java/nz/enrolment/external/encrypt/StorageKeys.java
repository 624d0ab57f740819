package nz.enrolment.external.encrypt;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/// AES-256 keys by their ids: the first one encrypts, all of them decrypt.
///
/// @param byId in the order of the setting; one or more
record StorageKeys(Map<String, SecretKeySpec> byId) {
  private static final String ID = "[A-Za-z0-9_-]{1,32}";
  private static final int LENGTH = 32; // bytes

  /// @param setting the name of the configuration property, for what is said of a faulty one
  /// @param keys `id:base64[,id:base64…]`, each key of 32 bytes
  /// @throws IllegalArgumentException naming the key by its place, never its text
  static StorageKeys parse(String setting, String keys) {
    Map<String, SecretKeySpec> byId = new LinkedHashMap<>();
    String[] entries = keys.split(",", -1);
    for (int i = 0; i < entries.length; i++) {
      String key = "key %d of %s ".formatted(i + 1, setting);
      String[] entry = entries[i].strip().split(":", 2);
      check(entry.length == 2 && entry[0].matches(ID), key + "must be id:base64");
      check(byId.put(entry[0], key(entry[1], key)) == null, key + "has the id of an earlier one");
    }
    return new StorageKeys(byId);
  }

  private static SecretKeySpec key(String base64, String name) {
    String fault = name + "must be 32 bytes in base64";
    byte[] key = decode(base64, fault);
    check(key.length == LENGTH, fault);
    return new SecretKeySpec(key, "AES");
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

  String firstId() {
    return byId.keySet().iterator().next();
  }

  @Override
  public String toString() {
    return "StorageKeys" + byId.keySet();
  }
}

package nz.enrolment.external.encrypt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Encrypts what is stored: AES-256-GCM (NIST SP 800-38D), bound to the place that it is stored
/// for.
///
/// Stored bytes are `version 1 | length of the key's id, 1 byte | id in ASCII | nonce, 12 bytes |
/// ciphertext and tag`. To rotate, put a new key first in the setting; remove the old one when
/// nothing that it encrypted waits any more.
public final class AtRest {
  private static final String HASH = "HmacSHA256";
  private static final byte VERSION = 1;
  private static final int NONCE = 12; // bytes
  private static final int TAG = 128; // bits

  private final StorageKeys keys;
  private final SecureRandom random = new SecureRandom();

  /// @param setting the name of the configuration property, for what is said of a faulty one
  /// @param keys `id:base64[,id:base64…]`, each key of 32 bytes
  /// @throws IllegalArgumentException naming the key by its place, never its text
  public AtRest(String setting, String keys) {
    this.keys = StorageKeys.parse(setting, keys);
  }

  /// @param place what it belongs to; nobody can open it as part of anything else
  public byte[] encrypt(byte[] plain, Place place) {
    byte[] id = ascii(keys.firstId());
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed =
        cipher(Cipher.ENCRYPT_MODE, key(keys.firstId()), nonce, place, ByteBuffer.wrap(plain));
    return ByteBuffer.allocate(2 + id.length + NONCE + sealed.length)
        .put(VERSION)
        .put((byte) id.length)
        .put(id)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /// @throws IllegalStateException if its key is gone, or it was changed or belongs elsewhere
  public byte[] decrypt(byte[] stored, Place place) {
    ByteBuffer in = ByteBuffer.wrap(stored);
    if (in.get() != VERSION) {
      throw new IllegalStateException("Stored bytes of a version that is not known");
    }
    byte[] id = new byte[in.get()];
    in.get(id);
    byte[] nonce = new byte[NONCE];
    in.get(nonce);
    String keyId = new String(id, StandardCharsets.US_ASCII);
    return cipher(Cipher.DECRYPT_MODE, key(keyId), nonce, place, in);
  }

  /// Whether they are encrypted under the first key, and not under one that is on its way out.
  public boolean isUnderFirstKey(byte[] stored) {
    byte[] id = ascii(keys.firstId());
    return stored.length > 2 + id.length
        && stored[1] == id.length
        && Arrays.equals(stored, 2, 2 + id.length, id, 0, id.length);
  }

  /// Whether these bytes are of `encrypt`; JSON is not, for it begins with another byte.
  public static boolean isEncrypted(byte[] stored) {
    return stored.length > 0 && stored[0] == VERSION;
  }

  /// A keyed hash (HMAC-SHA256): the same for the same text, and nothing to whoever lacks the key.
  public byte[] hash(String text) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(hashKey());
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HASH, e);
    }
  }

  /// A key has one use: this one is derived (HKDF, RFC 5869).
  private SecretKey hashKey() throws GeneralSecurityException {
    var derivation =
        HKDFParameterSpec.ofExtract()
            .addIKM(key(keys.firstId()))
            .thenExpand("hash".getBytes(StandardCharsets.US_ASCII), 32);
    return KDF.getInstance("HKDF-SHA256").deriveKey(HASH, derivation);
  }

  private SecretKey key(String id) {
    SecretKey key = keys.byId().get(id);
    if (key == null) {
      throw new IllegalStateException("The key %s is not configured any more".formatted(id));
    }
    return key;
  }

  private static byte[] cipher(int mode, SecretKey key, byte[] nonce, Place place, ByteBuffer in) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG, nonce));
      cipher.updateAAD(place.name().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(in.array(), in.arrayOffset() + in.position(), in.remaining());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "Stored bytes cannot be decrypted: changed, or of another place", e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

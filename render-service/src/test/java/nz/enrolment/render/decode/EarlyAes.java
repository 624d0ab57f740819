package nz.enrolment.render.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A page that is protected as Acrobat 9 did it: AES of 256 bits, revision 5 (Adobe Supplement to
/// ISO 32000, extension level 3), which nobody writes any more. Its user needs no password.
final class EarlyAes {
  private static final byte[] KEY = "an invented key of 32 bytes, fix".getBytes(ISO_8859_1);
  private static final byte[] SALTS = "saltsalt".getBytes(ISO_8859_1);
  private static final byte[] OTHERS = "otherone".getBytes(ISO_8859_1);
  private static final int PERMISSIONS = -3904;

  private EarlyAes() {}

  static byte[] page(String content) {
    try {
      return encrypted(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] encrypted(String content) throws GeneralSecurityException {
    byte[] user = joined(joined(sha256(SALTS), SALTS), OTHERS);
    byte[] owner =
        joined(joined(sha256(joined(joined(bytes("owner"), SALTS), user)), SALTS), OTHERS);
    byte[] ownersKey = sha256(joined(joined(bytes("owner"), OTHERS), user));
    return new RawPdf()
            .add("<< /Type /Catalog /Pages 2 0 R >>")
            .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R >>")
            .stream("", withVector(bytes(content)))
            .add(
                ("<< /Filter /Standard /V 5 /R 5 /Length 256 /P %d /StmF /StdCF /StrF /StdCF /CF << /StdCF"
                        + " << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >>"
                        + " /U <%s> /UE <%s> /O <%s> /OE <%s> /Perms <%s> >>")
                    .formatted(
                        PERMISSIONS,
                        hex(user),
                        hex(cipher("AES/CBC/NoPadding", sha256(OTHERS), new byte[16]).doFinal(KEY)),
                        hex(owner),
                        hex(cipher("AES/CBC/NoPadding", ownersKey, new byte[16]).doFinal(KEY)),
                        hex(permissions())))
            .bytes("", "/Encrypt 5 0 R /ID [<00> <00>]");
  }

  private static byte[] permissions() throws GeneralSecurityException {
    byte[] clear = new byte[16];
    for (int i = 0; i < 8; i++) {
      clear[i] = (byte) (i < 4 ? PERMISSIONS >> 8 * i : -1);
    }
    System.arraycopy(bytes("Tadbabcd"), 0, clear, 8, 8);
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"));
    return cipher.doFinal(clear);
  }

  private static byte[] withVector(byte[] clear) throws GeneralSecurityException {
    byte[] vector = bytes("sixteen bytes...");
    return joined(vector, cipher("AES/CBC/PKCS5Padding", KEY, vector).doFinal(clear));
  }

  private static Cipher cipher(String kind, byte[] key, byte[] vector)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(kind);
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
    return cipher;
  }

  private static byte[] sha256(byte[] data) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(data);
  }

  private static String hex(byte[] data) {
    return HexFormat.of().formatHex(data);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(ISO_8859_1);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}

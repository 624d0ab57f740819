package nz.enrolment.render.keep;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a file's content.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {

  /// @throws IllegalArgumentException when it is no such hash: it is going to be a file's name
  public Sha256 {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal digits");
    }
  }

  /// The digest of `content`.
  public static Sha256 of(byte[] content) {
    try {
      return new Sha256(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}

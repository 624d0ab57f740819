package nz.enrolment.shell.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of some bytes.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {

  /// @throws IllegalArgumentException when it is no such hash: it may become a file's name
  public Sha256 {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal digits");
    }
  }

  /// That of `content`.
  public static Sha256 of(byte[] content) {
    return new Sha256(HexFormat.of().formatHex(digester().digest(content)));
  }

  /// That of all that a [#digester] was given.
  public static Sha256 of(MessageDigest digester) {
    return new Sha256(HexFormat.of().formatHex(digester.digest()));
  }

  /// For content that comes in parts.
  public static MessageDigest digester() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

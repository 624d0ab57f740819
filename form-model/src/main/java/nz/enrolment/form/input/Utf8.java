package nz.enrolment.form.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text as it is sent: UTF-8 of RFC 3629, in which each character is written in one way, and no
/// surrogates are. Parsers of JSON are more lenient, and let through what nobody meant.
public final class Utf8 {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /// The text, without a byte order mark.
  ///
  /// @throws CharacterCodingException if the bytes are anything else
  public static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}

package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderProtocolTest {
  private static final Picture PICTURE =
      new Picture(10, 20, Picture.Colour.GREY, Picture.Coding.JPEG, new byte[1000]);

  @Test
  void says_what_was_said() throws IOException {
    Decoded pages = new Decoded.Pages(List.of(PICTURE, PICTURE));

    assertThat(read(written(pages))).usingRecursiveComparison().isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 10, 100, 1018})
  void takes_no_part_for_the_whole(int bytes) throws IOException {
    byte[] part = Arrays.copyOf(written(new Decoded.Pages(List.of(PICTURE))), bytes);

    assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
  }

  /// Where the number of pages stands, the width, the height and the length.
  @ParameterizedTest
  @CsvSource({"1, 0", "1, -1", "5, 0", "9, -7", "15, 0", "15, -1"})
  void takes_no_number_that_cannot_be(int at, int number) throws IOException {
    byte[] answer = written(new Decoded.Pages(List.of(PICTURE)));
    ByteBuffer.wrap(answer).putInt(at, number);

    assertThatThrownBy(() -> read(answer)).isInstanceOf(IOException.class);
  }

  private static byte[] written(Decoded decoded) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DecoderProtocol.write(new DataOutputStream(bytes), decoded);
    return bytes.toByteArray();
  }

  private static Decoded read(byte[] answer) throws IOException {
    return DecoderProtocol.read(new DataInputStream(new ByteArrayInputStream(answer)), 100_000);
  }
}

package nz.enrolment.intake.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTypeTest {

  static Stream<Arguments> beginnings() {
    return Stream.of(
        Arguments.of("\u00ff\u00d8\u00ff\u00e1", FileType.JPEG),
        Arguments.of("\u00ff\u00d8", FileType.OTHER),
        Arguments.of("\u0089PNG\r\n\u001a\nIHDR", FileType.PNG),
        Arguments.of("\u0089PNG\n\u001a\nIHDR", FileType.OTHER),
        Arguments.of("%PDF-1.4", FileType.PDF),
        Arguments.of(" %PDF-1.4", FileType.OTHER),
        Arguments.of("0000ftypheic", FileType.HEIC),
        Arguments.of("0000ftypmif1", FileType.HEIC),
        Arguments.of("0000ftypisom", FileType.OTHER),
        Arguments.of("ftypheic", FileType.OTHER),
        Arguments.of("", FileType.OTHER));
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void is_told_by_the_first_bytes(String first, FileType type) {
    assertThat(FileType.of(first.getBytes(ISO_8859_1))).isEqualTo(type);
  }
}

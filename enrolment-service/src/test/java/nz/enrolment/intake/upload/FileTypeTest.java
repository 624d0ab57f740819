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
        Arguments.of("\n%PDF-1.4", FileType.PDF),
        Arguments.of("\u00ef\u00bb\u00bf%PDF-1.4", FileType.PDF),
        Arguments.of("Content-Type: application/pdf\r\n\r\n%PDF-1.4", FileType.PDF),
        Arguments.of("x".repeat(1019) + "%PDF-", FileType.PDF),
        Arguments.of("x".repeat(1019) + "%PDF", FileType.OTHER),
        Arguments.of("PDF-1.4", FileType.OTHER),
        Arguments.of("\u00ff\u00d8\u00ff %PDF-1.4", FileType.JPEG),
        Arguments.of("0000ftypheic %PDF-1.4", FileType.HEIC),
        Arguments.of("\n\u00ff\u00d8\u00ff\u00e1", FileType.OTHER),
        Arguments.of("\n\u0089PNG\r\n\u001a\nIHDR", FileType.OTHER),
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

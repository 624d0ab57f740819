package nz.enrolment.address.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nz.enrolment.address.index.build.BuildIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The worked example in the Javadoc of [IndexFormat] is read from there, so that it cannot go
/// stale.
class IndexFormatTest {
  private static final Path SOURCE =
      Path.of("src/main/java/nz/enrolment/address/index/file/IndexFormat.java");
  private static final String EXAMPLE =
      """
      address_id,full_road_name,address_number,address_number_suffix,suburb_locality,town_city,postcode,shape_X,shape_Y
      7,Rata Rd,1,A,Bulls,Bulls,4818,175.4,-40.1
      """;

  @TempDir Path folder;

  @Test
  void the_worked_example_is_what_is_written_byte_for_byte() throws IOException {
    var csv = Files.writeString(folder.resolve("example.csv"), EXAMPLE);
    var index = folder.resolve("example.index");
    BuildIndex.build(List.of(csv), Optional.empty(), index, 0);
    assertThat(inLines(Files.readAllBytes(index))).isEqualTo(documented());
  }

  private static String inLines(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes).replaceAll("(.{64})", "$1\n").strip();
  }

  private static String documented() throws IOException {
    return Files.readAllLines(SOURCE).stream()
        .dropWhile(line -> !line.equals("/// ```hex"))
        .skip(1)
        .takeWhile(line -> !line.equals("/// ```"))
        .map(line -> line.substring("/// ".length()))
        .collect(Collectors.joining("\n"));
  }
}

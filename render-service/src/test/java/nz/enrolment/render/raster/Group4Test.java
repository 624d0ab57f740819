package nz.enrolment.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Another's decoder reads what our encoder wrote.
class Group4Test {

  static Stream<FaxOptions> faxes() {
    return Stream.of(Resolution.values())
        .flatMap(resolution ->
            Stream.of(FillOrder.values())
                .flatMap(order ->
                    Stream.of(FaxOptions.WHOLE_PAGE, 128)
                        .map(rows -> new FaxOptions(resolution, order, rows))));
  }

  @ParameterizedTest
  @MethodSource("faxes")
  void reads_back_as_it_was_drawn(FaxOptions fax) throws Exception {
    requireSame(fax, noise(fax.resolution(), 7));
    requireSame(fax, runs(fax.resolution()));
  }

  /// A page for each way in which black may begin and end.
  @Test
  void reads_back_blank_and_black_pages() throws Exception {
    FaxOptions fax = FaxOptions.of(Resolution.FAX);
    byte[] black = new byte[rowBytes(Resolution.FAX) * Resolution.FAX.height()];
    requireSame(fax, black.clone());
    Arrays.fill(black, (byte) -1);
    requireSame(fax, black);
  }

  /// Rows like those above, but for a dot here and there.
  private static byte[] noise(Resolution resolution, long seed) {
    Random random = new Random(seed);
    int stride = rowBytes(resolution);
    byte[] rows = new byte[stride * resolution.height()];
    for (int i = stride; i < rows.length; i++) {
      rows[i] = random.nextInt(20) == 0 ? (byte) random.nextInt(256) : rows[i - stride];
    }
    return masked(rows, resolution);
  }

  /// Each row one black run, one dot longer than the one above, after another as long: every code.
  private static byte[] runs(Resolution resolution) {
    int stride = rowBytes(resolution);
    byte[] rows = new byte[stride * resolution.height()];
    for (int y = 0; y < resolution.height(); y += 2) {
      for (int x = (y % 7) * 9; x < Math.min(y, resolution.width()); x++) {
        rows[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
      }
    }
    return rows;
  }

  private static byte[] masked(byte[] rows, Resolution resolution) {
    int stride = rowBytes(resolution);
    int spare = stride * 8 - resolution.width();
    for (int i = stride - 1; i < rows.length; i += stride) {
      rows[i] &= (byte) (0xff << spare);
    }
    return rows;
  }

  private static int rowBytes(Resolution resolution) {
    return (resolution.width() + 7) / 8;
  }

  private static void requireSame(FaxOptions fax, byte[] rows) throws Exception {
    ClassF file = new ClassF(fax, "test", 1);
    file.add(rows);
    assertThat(Pictures.rows(Pictures.read(file.bytes(), 0))).isEqualTo(rows);
  }
}

package nz.enrolment.address.index.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nz.enrolment.address.index.read.UnreadableAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIndexTest {
  private static final Path SAMPLE = Path.of("src/main/data/linz-sample.csv");

  @TempDir Path folder;

  @Test
  void the_same_addresses_in_another_order_give_the_same_bytes() throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(SAMPLE));
    var header = lines.removeFirst();
    Collections.shuffle(lines, new Random(20261122));
    lines.addFirst(header);
    var shuffled = Files.write(folder.resolve("shuffled.csv"), lines);
    assertThat(index("b", shuffled)).hasSameBinaryContentAs(index("a", SAMPLE));
  }

  @Test
  void a_second_row_with_the_same_id_is_reported_and_left_out() throws IOException {
    var report =
        BuildIndex.build(List.of(SAMPLE, SAMPLE), Optional.empty(), folder.resolve("twice"), 3000);
    assertThat(report.addresses()).isEqualTo(2726);
    assertThat(report.bad()).isEqualTo(2726);
    assertThat(report.firstBad().getFirst().toString())
        .contains("linz-sample.csv:2: address_id: there is an address 947446 already");
  }

  @Test
  void no_file_is_left_beside_and_none_at_all_when_nothing_could_be_read() throws IOException {
    index("whole", SAMPLE);
    var empty = Files.write(folder.resolve("empty.csv"), Files.readAllLines(SAMPLE).subList(0, 1));
    assertThatThrownBy(() -> index("none", empty)).isInstanceOf(UnreadableAddresses.class);
    assertThat(folder)
        .isDirectoryNotContaining("glob:**.building")
        .isDirectoryNotContaining("glob:**/none");
  }

  private Path index(String name, Path csv) throws IOException {
    var index = folder.resolve(name);
    BuildIndex.build(List.of(csv), Optional.empty(), index, 0);
    return index;
  }
}

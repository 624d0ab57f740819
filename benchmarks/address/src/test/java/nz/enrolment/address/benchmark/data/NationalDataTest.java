package nz.enrolment.address.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalDataTest {
  @TempDir Path folder;

  @Test
  void the_country_has_its_roads_and_at_least_2_3_million_readable_addresses() throws IOException {
    var csv = folder.resolve("national.csv");
    int made = NationalData.write(csv);
    var roads = new HashSet<String>();
    int[] read = {0, 0, 0, 0};
    new AddressRows(List.of(csv), Optional.empty())
        .forEach(row -> {
          read[0]++;
          if (!row.numbering().unit().isEmpty()) {
            read[1]++;
          }
          if (!row.numbering().suffix().isEmpty()) {
            read[2]++;
          }
          if (row.numbering().span() > 0) {
            read[3]++;
          }
          roads.add(row.road() + row.postcode());
        });
    assertThat(read[0]).isEqualTo(made).isBetween(2_300_000, 2_600_000);
    assertThat(roads).hasSizeGreaterThan(50_000);
    assertThat(read[1]).as("units").isGreaterThan(made / 10);
    assertThat(read[2]).as("suffixes").isGreaterThan(made / 20);
    assertThat(read[3]).as("ranges").isGreaterThan(made / 300);
    Files.delete(csv);
  }
}

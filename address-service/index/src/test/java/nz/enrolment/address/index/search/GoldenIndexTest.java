package nz.enrolment.address.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nz.enrolment.address.index.build.BuildIndex;
import nz.enrolment.address.index.file.IndexRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An index file as each released version wrote it, from the same addresses. They are never
/// rewritten: a new version of the format adds one.
class GoldenIndexTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path CURRENT = FOLDER.resolve("version-3.index");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void an_older_version_says_that_it_must_be_built_again(int version) {
    assertThatThrownBy(() -> AddressIndex.open(FOLDER.resolve("version-" + version + ".index")))
        .isInstanceOf(IndexRefused.TooOld.class)
        .hasMessageContaining("expected version 3, found " + version + "; build it again");
  }

  @ParameterizedTest
  @CsvSource({
    "1 rata st, 1 Rata Street",
    "1a rata st, 1A Rata Street",
    "3/1 rata st, 3/1 Rata Street",
    "5 rata st, 3-7 Rata Street",
    "flat 2 12b tii koouka way, 'Flat 2, 12B Tī Kōuka Way'",
    "1700 sh 1, 1700 State Highway 1",
    "st marys 9, 9 Saint Marys Road",
    "11 sant marys rd, 11 Saint Marys Road"
  })
  void version_3_answers(String query, String house) throws IOException {
    var best = AddressIndex.openVerified(CURRENT).find(query, 5).getFirst();
    assertThat(best.address().lines().getFirst()).isEqualTo(house);
    assertThat(best.nearest()).isFalse();
  }

  @Test
  void version_3_is_what_is_written_today() throws IOException {
    var today = folder.resolve("today.index");
    BuildIndex.build(List.of(FOLDER.resolve("addresses.csv")), Optional.empty(), today, 0);
    assertThat(today).hasSameBinaryContentAs(CURRENT);
  }
}

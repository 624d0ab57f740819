package nz.enrolment.address.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nz.enrolment.address.benchmark.data.AddressRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plain houses asked for with every word of their road and suburb: whatever Lucene finds, the
/// address index finds, and nothing else. The seed is printed; `-Daddress.seed=N` runs it again.
class AgreementTest {
  private static final int ROWS = 400;
  private static final int QUERIES = 500;
  private static final int LIMIT = 50;
  private static final List<String> ROADS =
      List.of(
          "Queen Street",
          "Rata Road",
          "Tī Kōuka Way",
          "Saint Marys Road",
          "Mount Eden Road",
          "Kōwhai Avenue");
  private static final List<String> SHORT =
      List.of("queen st", "rata rd", "ti kouka way", "st marys rd", "mt eden rd", "koowhai ave");
  private static final List<String> SUBURBS = List.of("Ōtāhuhu", "Epsom", "Bulls", "Saint Heliers");

  @TempDir Path folder;

  @Test
  void the_address_index_finds_what_lucene_finds() throws Exception {
    long seed = Long.getLong("address.seed", new Random().nextLong());
    System.out.println("address.seed=" + seed);
    var random = new Random(seed);
    var rows = new AddressRows(List.of(csv(random)), Optional.empty());
    try (var ours = opened(EngineKind.ADDRESS_INDEX, rows);
        var lucene = opened(EngineKind.LUCENE, rows)) {
      var ourAnswering = ours.answering();
      var luceneAnswering = lucene.answering();
      for (int i = 0; i < QUERIES; i++) {
        var query = query(random);
        var expected = ids(luceneAnswering, query);
        assertThat(expected.isEmpty() ? expected : ids(ourAnswering, query))
            .as("address.seed=%s: %s", seed, query)
            .containsAll(expected)
            .hasSameSizeAs(expected);
      }
    }
  }

  @Test
  void one_slip_is_found_by_both() throws Exception {
    var rows = new AddressRows(List.of(csv(new Random(1))), Optional.empty());
    try (var ours = opened(EngineKind.ADDRESS_INDEX, rows);
        var lucene = opened(EngineKind.LUCENE_FUZZY, rows)) {
      var found = ids(lucene.answering(), "7 otahuhy koowhai");
      assertThat(ids(ours.answering(), "7 otahuhy koowhai")).isEqualTo(found);
    }
  }

  private Engine opened(EngineKind kind, AddressRows rows) throws Exception {
    var index = Files.createDirectories(kind.folder(folder));
    kind.build(rows, index);
    return kind.open(index);
  }

  private static Set<Integer> ids(Searcher answering, String query) throws Exception {
    int[] ids = new int[LIMIT];
    int found = answering.answer(query, ids);
    return Arrays.stream(ids, 0, found).boxed().collect(Collectors.toSet());
  }

  private static String query(Random random) {
    int road = random.nextInt(ROADS.size());
    var name = random.nextBoolean() ? ROADS.get(road) : SHORT.get(road);
    return 1 + random.nextInt(40) + " " + name + " " + SUBURBS.get(random.nextInt(SUBURBS.size()));
  }

  private Path csv(Random random) throws IOException {
    var csv =
        new StringBuilder(
            "address_id,address_number,full_road_name,suburb_locality,town_city,shape_X,shape_Y\n");
    for (int id = 1; id <= ROWS; id++) {
      csv.append(id).append(',').append(1 + random.nextInt(40)).append(',');
      csv.append(ROADS.get(random.nextInt(ROADS.size()))).append(',');
      csv.append(SUBURBS.get(random.nextInt(SUBURBS.size()))).append(",Auckland,175,-41\n");
    }
    return Files.writeString(folder.resolve("rows-" + random.nextInt(1000) + ".csv"), csv);
  }
}

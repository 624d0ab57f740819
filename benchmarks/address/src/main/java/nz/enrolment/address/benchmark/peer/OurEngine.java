package nz.enrolment.address.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import nz.enrolment.address.benchmark.data.AddressRows;
import nz.enrolment.address.index.build.BuildIndex;
import nz.enrolment.address.index.search.AddressIndex;

/// The address index, asked as its command line asks it.
final class OurEngine implements Engine {
  private static final String FILE = "addresses.index";

  private final AddressIndex index;

  OurEngine(Path folder) throws IOException {
    index = AddressIndex.open(folder.resolve(FILE));
  }

  static void build(AddressRows rows, Path folder) throws IOException {
    BuildIndex.build(
        rows.csvs(), rows.postcodes(), folder.resolve(FILE), BuildIndex.BAD_ROWS_BORNE);
  }

  @Override
  public Searcher answering() {
    var search = index.newSearch();
    return (query, ids) -> {
      int found = search.run(query, ids.length);
      for (int hit = 0; hit < found; hit++) {
        ids[hit] = search.id(hit);
        if (!search.text(hit).hasRemaining()) {
          throw new IllegalStateException("no text");
        }
      }
      return found;
    };
  }

  @Override
  public void close() {
    // The mapping goes with the process.
  }
}

package nz.enrolment.address.benchmark.peer;

import java.nio.file.Path;
import java.util.Locale;
import nz.enrolment.address.benchmark.data.AddressRows;

/// The engines that are measured.
public enum EngineKind {
  /// What is measured.
  ADDRESS_INDEX("address-index", false) {
    @Override
    public void build(AddressRows rows, Path folder) throws Exception {
      OurEngine.build(rows, folder);
    }

    @Override
    public Engine open(Path folder) throws Exception {
      return new OurEngine(folder);
    }
  },
  /// Terms of edge n-grams, sorted index, early stop.
  LUCENE("Lucene, edge n-grams", false) {
    @Override
    public void build(AddressRows rows, Path folder) throws Exception {
      LuceneBuild.build(rows, folder);
    }

    @Override
    public Engine open(Path folder) throws Exception {
      return new LuceneEngine(folder, false);
    }
  },
  /// The same index; a second, fuzzy query when the first finds nothing.
  LUCENE_FUZZY("the same + fuzzy on zero hits", false) {
    @Override
    public void build(AddressRows rows, Path folder) throws Exception {
      LuceneBuild.build(rows, folder);
    }

    @Override
    public Engine open(Path folder) throws Exception {
      return new LuceneEngine(folder, true);
    }
  },
  /// A tsvector with a GIN index, asked over JDBC.
  POSTGRES("PostgreSQL full text, prefix on the last word", true) {
    @Override
    public void build(AddressRows rows, Path folder) throws Exception {
      PostgresEngine.build(rows, folder);
    }

    @Override
    public Engine open(Path folder) throws Exception {
      return new PostgresEngine(folder);
    }
  },
  /// An FTS5 table with prefix indexes.
  SQLITE("SQLite FTS5, prefix 1-4", true) {
    @Override
    public void build(AddressRows rows, Path folder) throws Exception {
      SqliteEngine.build(rows, folder);
    }

    @Override
    public Engine open(Path folder) throws Exception {
      return new SqliteEngine(folder);
    }
  };

  private final String title;
  private final boolean slow;

  EngineKind(String title, boolean slow) {
    this.title = title;
    this.slow = slow;
  }

  /// How it is called in the table.
  public String title() {
    return title;
  }

  /// Whether it answers so slowly that only a sample of the queries is put to it.
  public boolean isSlow() {
    return slow;
  }

  /// Where its index is: two that share one have one folder.
  public Path folder(Path work) {
    return work.resolve(this == LUCENE_FUZZY ? "lucene" : name().toLowerCase(Locale.ROOT));
  }

  /// Builds its index into an empty folder.
  public abstract void build(AddressRows rows, Path folder) throws Exception;

  /// Opens what was built.
  public abstract Engine open(Path folder) throws Exception;
}

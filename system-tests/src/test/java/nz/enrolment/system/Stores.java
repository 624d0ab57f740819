package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// Where the suite keeps enrolments, searched byte by byte: what a compressed value would hide is
/// kept without compression here, and what a PDF hides is read as text.
///
/// @param data the suite's directory
record Stores(Path data, Tables tables) {
  static final List<String> DATABASES = List.of("enrolment", "render", "analytics", "external");

  /// All that may be compressed, so that a word is whole in its file.
  private static final String COLUMNS =
      """
      select format('alter table %s alter %I set storage external', attrelid::regclass, attname)
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0
        and not attisdropped and attlen = -1 and attstorage in ('x', 'm')\
      """;

  private static final String RELATIONS =
      """
      select oid::regclass::text from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace\
      """;

  private static final String SAMPLES =
      """
      select tablename || '.' || attname from pg_stats
      where schemaname = 'public'
        and concat(most_common_vals, histogram_bounds, most_common_elems) ~ '%s'\
      """;

  /// From now on nothing is compressed in a table: the search would not see it.
  void keepUncompressed() throws SQLException {
    for (String database : DATABASES) {
      for (String change : tables.first(database, COLUMNS)) {
        tables.execute(database, change);
      }
    }
  }

  /// Tables that hold the word in a row that is not deleted, as `database: table`.
  List<String> rowsWith(Canary canary) throws SQLException {
    var found = new ArrayList<String>();
    for (String database : DATABASES) {
      for (String relation : tables.first(database, RELATIONS)) {
        if (!tables.first(database, rows(relation, canary)).getFirst().equals("0")) {
          found.add(database + ": " + relation);
        }
      }
    }
    return found;
  }

  /// The tables of analytics that hold one of the ids in a row, whether or not it was erased.
  List<String> analyticsRowsWith(String... ids) throws SQLException {
    var found = new ArrayList<String>();
    for (String relation : tables.first("analytics", RELATIONS)) {
      String holding =
          "select count(*) from %s as entry where entry::text ~ '%s'"
              .formatted(relation, String.join("|", ids));
      if (!tables.first("analytics", holding).getFirst().equals("0")) {
        found.add(relation);
      }
    }
    return found;
  }

  private static String rows(String relation, Canary canary) {
    return "select count(*) from %s as entry where entry::text ~ '%s'"
        .formatted(relation, pattern(canary));
  }

  /// The columns of the enrolment service of which PostgreSQL's planner keeps the word as a sample,
  /// as `table.column`. Of values over 1 kB it keeps none.
  List<String> samplesWith(Canary canary) throws SQLException {
    return tables.first("enrolment", SAMPLES.formatted(pattern(canary)));
  }

  /// As text, in which bytes are hexadecimal.
  private static String pattern(Canary canary) {
    return canary.word() + "|" + HexFormat.of().formatHex(canary.word().getBytes(US_ASCII));
  }

  /// Files of tables, indexes and catalogues: all of PostgreSQL's but its write-ahead log.
  List<Path> tablesWith(Canary canary) throws IOException {
    Path postgres = data.resolve("postgres");
    return canary.filesIn(postgres).stream()
        .filter(Predicate.not(file -> file.startsWith(postgres.resolve("pg_wal"))))
        .toList();
  }

  /// Files of the write-ahead log.
  List<Path> walWith(Canary canary) throws IOException {
    return canary.filesIn(data.resolve("postgres/pg_wal"));
  }

  /// Segments of topics, and whatever else the broker keeps.
  List<Path> topicsWith(Canary canary) throws IOException {
    return canary.filesIn(data.resolve("kafka"));
  }

  /// Logs, and the working directories of the services.
  List<Path> logsWith(Canary canary) throws IOException {
    return Stream.concat(
            canary.filesIn(data.resolve("logs")).stream(),
            canary.filesIn(data.resolve("services")).stream())
        .toList();
  }

  /// Documents whose text holds the word, and any other file there that does.
  List<Path> documentsWith(Canary canary) throws IOException {
    return documents().stream().filter(file -> text(file).contains(canary.word())).toList();
  }

  /// All files in the store of documents.
  List<Path> documents() throws IOException {
    Path folder = Files.createDirectories(data.resolve("documents"));
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String text(Path file) {
    try {
      return isPdf(file) ? printed(file) : Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isPdf(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(5), ISO_8859_1).equals("%PDF-");
    }
  }

  private static String printed(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}

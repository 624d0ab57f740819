package nz.enrolment.address.server.serve;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.address.index.build.BuildIndex;

/// A real index of the addresses that come with the project.
public class BuiltIndex implements QuarkusTestResourceLifecycleManager {
  private static final Path DATA = Path.of("../index/src/main/data");

  private final Path file = temporaryFile();

  @Override
  public Map<String, String> start() {
    try {
      build(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("address.index", file.toString());
  }

  @Override
  public void stop() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the index of all bundled addresses.
  public static void build(Path file) throws IOException {
    build(file, "linz-sample.csv", "synthetic-macron-roads.csv");
  }

  /// Writes an index of some of the bundled files.
  public static void build(Path file, String... csvs) throws IOException {
    var inputs = List.of(csvs).stream().map(DATA::resolve).toList();
    BuildIndex.build(inputs, Optional.empty(), file, 0);
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("addresses", ".index");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nz.enrolment.address.server.answer;

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
      var csvs =
          List.of(DATA.resolve("linz-sample.csv"), DATA.resolve("synthetic-macron-roads.csv"));
      BuildIndex.build(csvs, Optional.empty(), file, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("address.index", file.toString(), "quarkus.http.access-log.enabled", "true");
  }

  @Override
  public void stop() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("addresses", ".index");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

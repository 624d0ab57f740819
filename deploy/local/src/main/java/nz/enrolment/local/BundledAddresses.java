package nz.enrolment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.local.process.Jvm;
import nz.enrolment.local.process.Project;

/// The address service's index, built from the addresses that come with the project.
final class BundledAddresses {
  private final Path jar;
  private final Path sources;
  private final Path file;

  BundledAddresses(Project project, Path file) {
    var module = project.module("address-service/index");
    this.jar = module.resolve("target/address-index.jar");
    this.sources = module.resolve("src/main/data");
    this.file = file;
  }

  /// Builds it, if there is none or its sources are newer.
  void buildIfStale(Path log) throws IOException, InterruptedException {
    if (isStale()) {
      build(log);
    }
  }

  private boolean isStale() throws IOException {
    if (Files.notExists(file)) {
      return true;
    }
    var built = Files.getLastModifiedTime(file);
    for (var input : inputs().toList()) {
      if (Files.getLastModifiedTime(input).compareTo(built) > 0) {
        return true;
      }
    }
    return false;
  }

  private void build(Path log) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    if (builder.start().waitFor() != 0) {
      throw new CannotStart("The address index could not be built: see " + log);
    }
  }

  private List<String> command() throws IOException {
    var command = new ArrayList<>(List.of(Jvm.java().toString(), "-jar", jar.toString(), "build"));
    tables().forEach(table -> command.addAll(List.of("--in", table.toString())));
    command.addAll(List.of("--out", file.toString()));
    return command;
  }

  private Stream<Path> inputs() throws IOException {
    return Stream.concat(Stream.of(jar), tables());
  }

  private Stream<Path> tables() throws IOException {
    try (var files = Files.list(sources)) {
      return files.filter(name -> name.toString().endsWith(".csv")).sorted().toList().stream();
    }
  }
}

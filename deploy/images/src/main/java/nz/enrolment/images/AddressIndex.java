package nz.enrolment.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The index of the addresses that come with the project: for trials.
record AddressIndex(Path project) {

  /// Writes it, and says where.
  Path build(Path file) throws IOException, InterruptedException {
    var module = project.resolve("address-service/index");
    var arguments =
        new ArrayList<>(
            List.of("-jar", module.resolve("target/address-index.jar").toString(), "build"));
    try (var tables = Files.list(module.resolve("src/main/data"))) {
      tables
          .filter(table -> table.toString().endsWith(".csv"))
          .sorted()
          .forEach(table -> arguments.addAll(List.of("--in", table.toString())));
    }
    arguments.addAll(List.of("--out", file.toString()));
    Command.run(Path.of(System.getProperty("java.home"), "bin/java"), arguments);
    return file;
  }
}

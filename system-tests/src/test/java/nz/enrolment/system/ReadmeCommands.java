package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The shell commands of an example's README, run word by word in a copy of its folder.
///
/// @param folder the copy
/// @param environment what the reader has set, instead of the README's `export`
record ReadmeCommands(Path folder, Map<String, String> environment) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
  private static final Pattern EXPORT = Pattern.compile("(?m)^export .*$");

  /// @param example a folder of files, without folders that matter
  /// @param copy a folder that is made
  static ReadmeCommands of(Path example, Path copy, Map<String, String> environment)
      throws IOException {
    Files.createDirectory(copy);
    try (Stream<Path> files = Files.list(example).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return new ReadmeCommands(copy, environment);
  }

  /// Those of one block, from 0.
  private String block(int number) throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(folder.resolve("README.md")))
            .results()
            .map(block -> EXPORT.matcher(block.group(1)).replaceAll("").strip())
            .toList();
    return blocks.get(number);
  }

  /// @return what it printed
  String run(int block) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "run", ".log");
    int status = start(block, output).waitFor();
    assertThat(status).as(Files.readString(output)).isZero();
    return Files.readString(output);
  }

  /// @param output where it prints, as long as it runs
  Process start(int block, Path output) throws IOException {
    var builder =
        new ProcessBuilder("bash", "-c", block(block))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }
}

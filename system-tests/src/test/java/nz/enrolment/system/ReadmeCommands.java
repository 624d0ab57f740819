package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The shell commands of a document, run word by word.
///
/// @param document Markdown
/// @param folder where its reader is
/// @param environment what the reader has set, instead of the document's `export`
record ReadmeCommands(Path document, Path folder, Map<String, String> environment) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
  private static final Pattern PRINTED = Pattern.compile("(?ms)^```text\n(.*?)^```$");
  private static final Pattern EXPORT = Pattern.compile("(?m)^export .*$");

  /// Those of an example's README, in a copy of its folder.
  ///
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
    return new ReadmeCommands(copy.resolve("README.md"), copy, environment);
  }

  private List<String> blocks(Pattern kind) throws IOException {
    return kind.matcher(Files.readString(document))
        .results()
        .map(block -> EXPORT.matcher(block.group(1)).replaceAll("").strip())
        .toList();
  }

  /// All of them, one after another in one shell.
  ///
  /// @return what they printed
  String runAll() throws IOException, InterruptedException {
    return run(String.join("\n", blocks(BLOCK)));
  }

  /// What the document says that they print, all together.
  String printed() throws IOException {
    return String.join("\n", blocks(PRINTED)) + "\n";
  }

  /// One of them.
  ///
  /// @param block from 0
  /// @return what it printed
  String run(int block) throws IOException, InterruptedException {
    return run(blocks(BLOCK).get(block));
  }

  private String run(String commands) throws IOException, InterruptedException {
    Path output = Files.createTempFile("commands", ".log");
    try {
      int status = start(commands, output).waitFor();
      String printed = Files.readString(output);
      assertThat(status).as(printed).isZero();
      return printed;
    } finally {
      Files.delete(output);
    }
  }

  /// One that runs until it is stopped.
  ///
  /// @param output where it prints meanwhile
  Process start(int block, Path output) throws IOException {
    return start(blocks(BLOCK).get(block), output);
  }

  private Process start(String commands, Path output) throws IOException {
    var builder =
        new ProcessBuilder("bash", "-euc", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }
}

package nz.enrolment.address.benchmark.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.benchmark.AddressBenchmark;
import nz.enrolment.address.benchmark.peer.EngineKind;

/// A [Worker] in a process of its own.
final class WorkerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  /// Nanoseconds from the start of the process to its first answer, and to open the index.
  final long firstAnswer;

  final long open;

  WorkerProcess(EngineKind kind, Path folder, Path queries, int every) throws IOException {
    long start = System.nanoTime();
    process =
        start(List.of("serve", kind.name(), folder.toString(), queries.toString(), "" + every));
    out = process.inputReader(StandardCharsets.UTF_8);
    in = process.outputWriter(StandardCharsets.UTF_8);
    open = Long.parseLong(line());
    ask("answer 12 queen st");
    firstAnswer = System.nanoTime() - start;
  }

  static Process start(List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (arguments.getFirst().equals("build")) {
      command.add("-Xmx6g");
    }
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(AddressBenchmark.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
  }

  String ask(String command) throws IOException {
    in.write(command + "\n");
    in.flush();
    return line();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    in.close();
    process.waitFor();
  }

  private String line() throws IOException {
    var line = out.readLine();
    if (line == null) {
      throw new IOException("the engine's process ended; its error is above");
    }
    return line;
  }
}

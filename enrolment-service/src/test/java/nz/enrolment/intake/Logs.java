package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/// What the service and its database write down, from when this was made.
final class Logs extends Handler implements AutoCloseable {
  private static final Path DATABASE = Path.of("target/infrastructure/postgres.log");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final long before;

  Logs() throws IOException {
    before = Files.size(DATABASE);
    Logger.getLogger("").addHandler(this);
  }

  List<String> ofTheService() {
    return lines;
  }

  List<String> ofTheDatabase() throws IOException {
    byte[] all = Files.readAllBytes(DATABASE);
    return new String(all, (int) before, (int) (all.length - before), UTF_8).lines().toList();
  }

  Stream<String> all() throws IOException {
    return Stream.concat(lines.stream(), ofTheDatabase().stream());
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(new SimpleFormatter().format(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}

package nz.enrolment.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One of the processes, that can be started, asked, stopped, killed and started again.
///
/// It keeps nothing but its entry in `running`, so that several instances of it (a test framework
/// may load this class more than once in a JVM) speak of the same process.
public final class Child {
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(60);
  private static final Duration ENDED_WITHIN = Duration.ofSeconds(30);

  private final Jvm jvm;
  private final Path log;
  private final ConcurrentMap<String, Process> running;

  /// @param log where its standard error goes
  /// @param running the processes that run, by name
  public Child(Jvm jvm, Path log, ConcurrentMap<String, Process> running) {
    this.jvm = jvm;
    this.log = log;
    this.running = running;
  }

  /// The name of its JVM.
  public String name() {
    return jvm.name();
  }

  /// The process, if it has been started and has not ended.
  public Optional<Process> process() {
    return Optional.ofNullable(running.get(jvm.name())).filter(Process::isAlive);
  }

  /// Starts it unless it runs, and returns when it is ready.
  ///
  /// @throws IllegalStateException with the end of its log, if it ends or stays silent instead
  public void start() {
    running.compute(jvm.name(), (_, old) -> old != null && old.isAlive() ? old : launch());
  }

  private Process launch() {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      var process = jvm.builder(log).start();
      expect(process, "READY");
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(jvm.name() + " did not start", e);
    }
  }

  /// Sends one command and waits until it is done.
  public void ask(String command) {
    var process = process().orElseThrow(() -> failure("is not running"));
    // Not on the process itself, whose own methods lock it.
    synchronized (running) {
      send(process, command);
      expect(process, "OK");
    }
  }

  private static void send(Process process, String command) {
    try {
      var out = process.outputWriter();
      out.write(command + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void expect(Process process, String expected) {
    var line = line(process);
    if (!line.equals(expected)) {
      process.destroyForcibly();
      throw failure("answered “" + line + "” where “" + expected + "” was expected");
    }
  }

  private String line(Process process) {
    var line = CompletableFuture.supplyAsync(() -> read(process), Thread::startVirtualThread);
    try {
      return line.get(ANSWERED_WITHIN.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "nothing for " + ANSWERED_WITHIN.toSeconds() + " s";
    } catch (ExecutionException e) {
      return String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private static String read(Process process) {
    try {
      var line = process.inputReader().readLine();
      return line == null ? "(it ended)" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Tells it to end, without waiting for that.
  public void letGo() {
    process().ifPresent(Child::letGo);
  }

  private static void letGo(Process process) {
    try (var out = process.outputWriter()) {
      out.write("stop\n");
    } catch (IOException e) {
      process.destroy();
    }
  }

  /// Lets it end by itself; kills it if that takes longer than half a minute.
  public void stop() {
    stop(ENDED_WITHIN);
  }

  /// Lets it end by itself; kills it if that takes longer.
  public void stop(Duration patience) {
    process().ifPresent(process -> stop(process, patience));
  }

  private void stop(Process process, Duration patience) {
    letGo(process);
    if (!ended(process, patience)) {
      kill();
    }
  }

  /// SIGKILL, at once; returns when it is gone.
  public void kill() {
    process().ifPresent(process -> ended(process.destroyForcibly(), ENDED_WITHIN));
  }

  private static boolean ended(Process process, Duration patience) {
    try {
      return process.waitFor(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// A failure of this process, with the end of its log.
  public IllegalStateException failure(String what) {
    return new IllegalStateException(
        jvm.name() + " " + what + "; its log is " + log + "\n" + ProcessLog.end(log));
  }
}

package nz.enrolment.render.decode;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decodes a file in a process of its own, which gets the bytes, bounded memory and bounded time,
/// and is handed nothing else: no environment, no configuration, no other patient's document.
/// Streams that deflate to gigabytes, forms that draw each other for ever and faults of native
/// decoders end that process and not this service. It is no sandbox: the process runs as the same
/// user, so code that a fault of a decoder let in could reach what that user can.
public final class DecodeFile {
  private static final Logger log = LoggerFactory.getLogger(DecodeFile.class);

  /// All of the heap is had from the start: that there is too little later is then the file's
  /// doing.
  private static final List<String> BOUNDS =
      List.of(
          "-Xms256m",
          "-Xmx256m",
          "-Xss1m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true");

  /// As `ExitOnOutOfMemoryError` ends.
  private static final int OUT_OF_MEMORY = 3;

  /// As a JVM ends in which a native decoder fails (128 and SIGABRT).
  private static final int CRASHED = 134;

  private final int mostBytes;

  /// @param mostBytes of a file's pictures
  public DecodeFile(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /// The pages of the file, as its media type says that it is to be read.
  ///
  /// @param longest that it may take, in processor time
  /// @throws IOException when the process cannot be started, or gets too little of the processor
  public Decoded decode(String mediaType, byte[] file, Duration longest) throws IOException {
    Process process = start();
    TimeLimit limit = new TimeLimit(process, longest);
    Thread feeder = Thread.ofVirtual().start(() -> feed(process, mediaType, file));
    Thread watch = Thread.ofVirtual().start(limit);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      return DecoderProtocol.read(in, mostBytes);
    } catch (UndecodableFile refusal) {
      return new Decoded.Refused(refusal.obstacle());
    } catch (IOException e) {
      return unfinished(limit, process, e);
    } finally {
      process.destroyForcibly();
      feeder.interrupt();
      watch.interrupt();
    }
  }

  /// What it did not say is the file's doing, or that of this machine: a Java that does not start,
  /// a system that ends processes. Only the former is told of the file.
  private static Decoded unfinished(TimeLimit limit, Process process, IOException e)
      throws IOException {
    int exit = exit(process);
    return switch (limit.verdict()) {
      case TOO_MUCH -> new Decoded.Refused(Obstacle.TOO_COMPLEX);
      case STARVED -> throw new IOException("too busy to decode a file", e);
      case NONE -> {
        if (exit != OUT_OF_MEMORY) {
          log.atError().addKeyValue("exit", exit).log("A file's decoder ended without an answer");
        }
        if (exit != OUT_OF_MEMORY && exit != CRASHED) {
          throw new IOException("the decoder ended without an answer, exit code " + exit, e);
        }
        yield new Decoded.Refused(Obstacle.TOO_COMPLEX);
      }
    };
  }

  private static int exit(Process process) throws InterruptedIOException {
    try {
      return process.waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while decoding a file");
    }
  }

  private Process start() throws IOException {
    List<String> command =
        Stream.of(Stream.of(java()), BOUNDS.stream(), Stream.of("-cp", classPath(), main(), pid()))
            .flatMap(words -> words)
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return builder.start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static String main() {
    return DecodeStandardInput.class.getName();
  }

  /// What the process needs of this program's class path, wherever a class loader had it from.
  private static String classPath() {
    return Stream.of(
            DecodeFile.class,
            PDDocument.class,
            RandomAccessRead.class,
            TrueTypeFont.class,
            LogFactory.class,
            org.jboss.logging.Logger.class)
        .map(DecodeFile::place)
        .distinct()
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static void feed(Process process, String mediaType, byte[] file) {
    try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
      out.writeUTF(mediaType);
      out.writeInt(file.length);
      out.write(file);
    } catch (IOException e) {
      // It ended before it had read all; what it answered tells.
    }
  }
}

package nz.enrolment.render.decode;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

/// Decodes a file in a process of its own, which gets the bytes, a bounded heap and a bounded time,
/// and nothing else: no environment, no configuration, no other patient's document. Streams that
/// deflate to gigabytes, forms that draw each other for ever and faults of native decoders end that
/// process and not this service.
public final class DecodeFile {
  private static final List<String> BOUNDS =
      List.of(
          "-Xmx256m",
          "-Xss1m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true");

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
      return Wire.read(in, mostBytes);
    } catch (Refusal refusal) {
      return new Decoded.Refused(refusal.obstacle());
    } catch (IOException e) {
      return unfinished(limit, e);
    } finally {
      process.destroyForcibly();
      feeder.interrupt();
      watch.interrupt();
    }
  }

  /// It ended without a word: its time was up, or its memory.
  private static Decoded unfinished(TimeLimit limit, IOException e) throws IOException {
    if (limit.isStarved()) {
      throw new IOException("too busy to decode a file", e);
    }
    return new Decoded.Refused(Obstacle.TOO_COMPLEX);
  }

  private Process start() throws IOException {
    List<String> command =
        Stream.of(Stream.of(java()), BOUNDS.stream(), Stream.of("-cp", classPath(), main()))
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

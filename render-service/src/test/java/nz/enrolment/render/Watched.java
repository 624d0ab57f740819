package nz.enrolment.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// What the JVM itself says that some work opened.
public final class Watched {
  private static final List<String> TOUCHES =
      List.of(
          "jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart");

  private Watched() {}

  /// Files and sockets that the calling thread touched, but for the program itself and its standard
  /// streams, which have no path.
  public static Set<String> touchedBy(Runnable work) throws IOException {
    return recorded(work).stream()
        .filter(event -> event.getThread().getJavaThreadId() == Thread.currentThread().threadId())
        .map(event ->
            event.hasField("path") ? String.valueOf(event.getString("path")) : event.toString())
        .filter(path -> !path.equals("null"))
        .filter(path ->
            !path.endsWith(".jar") && !path.endsWith(".class") && !path.endsWith("/modules"))
        .collect(Collectors.toSet());
  }

  private static List<RecordedEvent> recorded(Runnable work) throws IOException {
    Path file = Files.createTempFile("watched", ".jfr");
    try (Recording recording = new Recording()) {
      TOUCHES.forEach(event -> recording.enable(event).withoutThreshold().withStackTrace());
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
      return RecordingFile.readAllEvents(file);
    } finally {
      Files.delete(file);
    }
  }
}

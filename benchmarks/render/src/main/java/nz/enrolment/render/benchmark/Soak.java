package nz.enrolment.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/// Renders many different documents, on all processors, and looks at the memory in ten steps.
final class Soak {
  private static final int STEPS = 10;

  private Soak() {}

  /// @param render renders the document of a seed; safe for use by many threads
  static void run(int documents, LongConsumer render) throws IOException {
    long start = System.nanoTime();
    System.out.println("| documents | seconds | heap after a collection, MB | RSS, MB |");
    System.out.println("| ---: | ---: | ---: | ---: |");
    long done = 0;
    for (int step = 1; step <= STEPS; step++) {
      long end = (long) documents * step / STEPS;
      LongStream.range(done, end).parallel().forEach(render);
      done = end;
      print(end, (System.nanoTime() - start) / 1e9);
    }
  }

  private static void print(long documents, double seconds) throws IOException {
    System.gc();
    Runtime jvm = Runtime.getRuntime();
    double heap = (jvm.totalMemory() - jvm.freeMemory()) / 1e6;
    System.out.printf(
        Locale.ROOT, "| %d | %.0f | %.0f | %.0f |%n", documents, seconds, heap, resident());
  }

  private static double resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1000.0;
  }
}

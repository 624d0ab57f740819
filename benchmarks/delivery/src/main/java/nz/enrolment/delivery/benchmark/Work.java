package nz.enrolment.delivery.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a process costs, as Linux counts it (proc(5)).
///
/// @param milliseconds of CPU so far
/// @param threads of the operating system
/// @param megabytes that are resident
record Work(long milliseconds, int threads, int megabytes) {

  static Work of(long pid) throws IOException {
    return new Work(cpu(pid), status(pid, "Threads:"), status(pid, "VmRSS:") / 1024);
  }

  /// The fields 14 and 15, in hundredths of a second.
  private static long cpu(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
  }

  private static int status(long pid, String field) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToInt(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")))
          .sum();
    }
  }
}

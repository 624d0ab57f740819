package nz.enrolment.address.index.build;

import java.nio.file.Path;

/// Hears how far a build is, about once for each megabyte.
@FunctionalInterface
public interface ProgressListener {
  /// Nobody listens.
  ProgressListener NONE = (_, _, _) -> {};

  /// @param file the file that is being read
  /// @param bytes how much of it was read
  /// @param addresses how many addresses there are so far, of all files
  void read(Path file, long bytes, int addresses);
}

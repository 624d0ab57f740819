package nz.enrolment.address.server.hold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// A file at one moment: two are equal when there is no sign that its content has changed.
///
/// @param path where it is; what a link points to decides the rest
/// @param key what tells it from a file that took its name (device and inode); its path where there
///   is no such thing
/// @param changed when it was last written to
/// @param bytes its length
record FileSnapshot(Path path, Object key, FileTime changed, long bytes) {
  static FileSnapshot at(Path path) throws IOException {
    var found = Files.readAttributes(path, BasicFileAttributes.class);
    var key = found.fileKey() == null ? path : found.fileKey();
    return new FileSnapshot(path, key, found.lastModifiedTime(), found.size());
  }
}

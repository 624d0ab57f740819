package nz.enrolment.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A line of `debian-packages`.
record DebianPackage(String name, String version, String sha256) {

  static List<DebianPackage> read(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.startsWith("#"))
        .map(DebianPackage::parse)
        .toList();
  }

  private static DebianPackage parse(String line) {
    var parts = line.split(" ");
    return new DebianPackage(parts[0], parts[1], parts[2]);
  }

  String purl() {
    return "pkg:deb/debian/" + name + "@" + version.replace("+", "%2B") + "?arch=amd64";
  }
}

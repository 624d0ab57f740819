package nz.enrolment.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// One of the libraries that Quarkus packed with a service, by its Maven coordinates.
///
/// @param classifier empty for most
record Library(String group, String artifact, String classifier, String version) {

  /// Reads a line of `quarkus-app-dependencies.txt`: `group:artifact:classifier:type:version`.
  static Library parse(String line) {
    var parts = line.split(":", -1);
    return new Library(parts[0], parts[1], parts[2], parts[4]);
  }

  /// All of an application, by the name of their file in it.
  static Map<String, Library> of(Path application) throws IOException {
    Map<String, Library> libraries = new HashMap<>();
    for (var line : Files.readAllLines(application.resolve("quarkus-app-dependencies.txt"))) {
      var library = parse(line);
      libraries.put(library.name("-" + library.version()), library);
      // Of the suite itself, where a module names its jar without a version.
      libraries.put(library.name(""), library);
    }
    return libraries;
  }

  private String name(String version) {
    var suffix = classifier.isEmpty() ? "" : "-" + classifier;
    return group + "." + artifact + version + suffix + ".jar";
  }

  /// As <https://github.com/package-url/purl-spec> has it.
  String purl() {
    var qualifier = classifier.isEmpty() ? "" : "?classifier=" + classifier;
    return "pkg:maven/" + group + "/" + artifact + "@" + version + qualifier;
  }
}

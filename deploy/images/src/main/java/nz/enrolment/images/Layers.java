package nz.enrolment.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The layers of an image, those first that change least.
///
/// Everything belongs to root and is readable by everybody: whatever user a cluster chooses can run
/// it, and change none of it.
///
/// @param libraries the unpacked Debian packages
/// @param runtime the linked Java
record Layers(Path libraries, Path runtime) {
  static final String HOME = "/service";
  static final String JAVA = "/java";
  static final String ADDRESS_INDEX = "/addresses/addresses.index";

  // What the native parts of the JDK and of the services' libraries are linked with.
  private static final List<String> NEEDED =
      List.of("libc", "libm", "libdl", "libpthread", "libresolv", "librt");
  private static final String LIBRARIES = "lib/x86_64-linux-gnu";
  private static final FilePermissions EVERYBODY = FilePermissions.fromOctalString("777");
  private static final FilePermissions RUN = FilePermissions.fromOctalString("755");
  private static final FilePermissions READ = FilePermissions.fromOctalString("644");

  /// The C library, and an empty `/tmp`, over which a writable one is mounted.
  FileEntriesLayer system() throws IOException {
    var layer = FileEntriesLayer.builder().setName("system");
    layer.addEntry(Files.createTempDirectory("empty"), at("/tmp"), EVERYBODY);
    // The kernel looks for the loader here, whatever the name of the folder of libraries.
    layer.addEntry(library("ld-linux-x86-64.so.2"), at("/lib64/ld-linux-x86-64.so.2"), RUN);
    for (var library : NEEDED) {
      var file = soleMatch(library + ".so.");
      layer.addEntry(file, at("/" + LIBRARIES + "/" + file.getFileName()), READ);
    }
    layer.addEntry(
        libraries.resolve("usr/share/doc/libc6/copyright"),
        at("/usr/share/doc/libc6/copyright"),
        READ);
    return layer.build();
  }

  private Path library(String name) {
    return libraries.resolve(LIBRARIES).resolve(name);
  }

  private Path soleMatch(String prefix) throws IOException {
    try (var files = Files.list(libraries.resolve(LIBRARIES))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow(() -> new CannotBuild("No " + prefix + "* in the Debian packages"));
    }
  }

  FileEntriesLayer java() throws IOException {
    return folder("java", runtime, JAVA);
  }

  /// The libraries of others, which change when a version does.
  FileEntriesLayer dependencies(Path application) throws IOException {
    return folder("dependencies", application.resolve("lib"), HOME + "/lib");
  }

  /// What is ours, or generated for it.
  FileEntriesLayer application(Path application) throws IOException {
    var layer = FileEntriesLayer.builder().setName("application");
    for (var part : List.of("app", "quarkus", "quarkus-run.jar")) {
      add(layer, application.resolve(part), HOME + "/" + part);
    }
    return layer.build();
  }

  FileEntriesLayer addresses(Path index) {
    return FileEntriesLayer.builder()
        .setName("addresses")
        .addEntry(index, at(ADDRESS_INDEX), READ)
        .build();
  }

  private static FileEntriesLayer folder(String name, Path from, String to) throws IOException {
    var layer = FileEntriesLayer.builder().setName(name);
    add(layer, from, to);
    return layer.build();
  }

  private static void add(FileEntriesLayer.Builder layer, Path from, String to) throws IOException {
    layer.addEntryRecursive(from, at(to), (file, _) -> permissions(file));
  }

  private static FilePermissions permissions(Path file) {
    return Files.isDirectory(file) || Files.isExecutable(file) ? RUN : READ;
  }

  private static AbsoluteUnixPath at(String path) {
    return AbsoluteUnixPath.get(path);
  }
}

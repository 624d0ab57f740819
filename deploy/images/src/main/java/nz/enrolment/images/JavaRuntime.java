package nz.enrolment.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The Java of all images: one runtime and so one layer, which a node fetches once.
///
/// @param home where it was linked
record JavaRuntime(Path home) {
  // More than jdeps finds: frameworks look for some by name (naming, JFR, security), documents need
  // java.desktop, and messages need the texts of both languages.
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.compiler",
          "java.desktop",
          "java.instrument",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.rmi",
          "java.scripting",
          "java.security.jgss",
          "java.security.sasl",
          "java.sql",
          "java.transaction.xa",
          "java.xml.crypto",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.management",
          "jdk.naming.dns",
          "jdk.net",
          "jdk.security.auth",
          "jdk.unsupported",
          "jdk.zipfs");

  /// Links the JDK that runs this, with a class data archive of this very runtime, which saves a
  /// fourteenth of the processor time of a start. The heap is named because the archive records it,
  /// and it would otherwise depend on the machine.
  static JavaRuntime link(Path home) throws IOException, InterruptedException {
    Tree.delete(home);
    Files.createDirectories(home.getParent());
    var jdk = Path.of(System.getProperty("java.home"));
    Command.run(
        jdk.resolve("bin/jlink"),
        List.of(
            "--add-modules",
            String.join(",", MODULES),
            "--include-locales",
            "en,mi",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            home.toString()));
    Command.run(home.resolve("bin/java"), List.of("-Xshare:dump", "-XX:+UseG1GC", "-Xmx128m"));
    return new JavaRuntime(home);
  }

  /// As `25.0.3+9`.
  static String version() {
    return Runtime.version().toString();
  }
}

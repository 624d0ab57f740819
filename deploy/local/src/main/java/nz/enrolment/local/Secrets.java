package nz.enrolment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Random keys of one data directory: links and keyed hashes must still hold after a restart.
///
/// @param linkKey signs links, `<key id>:<base64 of 32 bytes>`
/// @param analyticsSecret keys hashes and rounding, base64 of 32 bytes
record Secrets(String linkKey, String analyticsSecret) {
  private static final String LINKS = "link-key";
  private static final String ANALYTICS = "analytics-secret";

  /// Reads them, or makes them and writes them for the owner's eyes only.
  static Secrets keptIn(Path data) throws IOException {
    var file = data.resolve("secrets.properties");
    if (Files.notExists(file)) {
      write(file);
    }
    var kept = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      kept.load(in);
    }
    return new Secrets(kept.getProperty(LINKS, ""), kept.getProperty(ANALYTICS, ""));
  }

  private static void write(Path file) throws IOException {
    var fresh = new Properties();
    fresh.setProperty(LINKS, "local-1:" + random());
    fresh.setProperty(ANALYTICS, random());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var out = Files.newBufferedWriter(file)) {
      fresh.store(out, null);
    }
  }

  private static String random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Secrets[…]";
  }
}

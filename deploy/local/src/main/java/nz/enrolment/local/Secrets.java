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
/// @param documentKey signs addresses of documents, in the same form
/// @param analyticsSecret keys the hashes of analytics' inbox, base64 of 32 bytes
/// @param payloadKey encrypts what waits to be delivered, in the form of a signing key
/// @param webhookSecret signs webhooks: `whsec_<base64 of 32 bytes>`
record Secrets(
    String linkKey,
    String documentKey,
    String analyticsSecret,
    String payloadKey,
    String webhookSecret) {
  private static final String LINKS = "link-key";
  private static final String DOCUMENTS = "document-key";
  private static final String ANALYTICS = "analytics-secret";
  private static final String PAYLOADS = "payload-key";
  private static final String WEBHOOKS = "webhook-secret";

  /// Reads them, and makes and writes those that there are not, for the owner's eyes only.
  static Secrets keptIn(Path data) throws IOException {
    var file = data.resolve("secrets.properties");
    var kept = Files.exists(file) ? read(file) : new Properties();
    var isNew = kept.putIfAbsent(LINKS, "local-1:" + random()) == null;
    isNew |= kept.putIfAbsent(DOCUMENTS, "local-1:" + random()) == null;
    isNew |= kept.putIfAbsent(ANALYTICS, random()) == null;
    isNew |= kept.putIfAbsent(PAYLOADS, "local-1:" + random()) == null;
    isNew |= kept.putIfAbsent(WEBHOOKS, "whsec_" + random()) == null;
    if (isNew) {
      write(kept, file);
    }
    return new Secrets(
        kept.getProperty(LINKS),
        kept.getProperty(DOCUMENTS),
        kept.getProperty(ANALYTICS),
        kept.getProperty(PAYLOADS),
        kept.getProperty(WEBHOOKS));
  }

  private static Properties read(Path file) throws IOException {
    var kept = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      kept.load(in);
    }
    return kept;
  }

  private static void write(Properties secrets, Path file) throws IOException {
    if (Files.notExists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (var out = Files.newBufferedWriter(file)) {
      secrets.store(out, null);
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

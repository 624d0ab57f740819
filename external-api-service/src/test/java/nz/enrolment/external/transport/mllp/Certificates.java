package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Key pairs with certificates that they signed themselves, made by the JDK's keytool.
final class Certificates {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private Certificates() {}

  /// A new one.
  ///
  /// @param name such as `dns:localhost`
  /// @param days of validity from its start
  static KeyStore of(Path folder, String name, String start, int days) {
    Path file = folder.resolve(System.nanoTime() + ".p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    run(
        keytool,
        "-genkeypair",
        "-alias",
        "peer",
        "-keyalg",
        "EC",
        "-storetype",
        "PKCS12",
        "-keystore",
        file.toString(),
        "-storepass",
        new String(PASSWORD),
        "-dname",
        "CN=peer",
        "-ext",
        "SAN=" + name,
        "-startdate",
        start,
        "-validity",
        Integer.toString(days));
    return load(file);
  }

  private static void run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new AssertionError("keytool failed");
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyStore load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD);
      return store;
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /// Of a receiver that shows `own`, or of a sender that trusts `trusted` alone.
  static SSLContext context(KeyStore own, KeyStore trusted) {
    try {
      var keys = KeyManagerFactory.getInstance("PKIX");
      keys.init(own, PASSWORD);
      var trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(certificate(trusted));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyStore certificate(KeyStore pair) throws GeneralSecurityException {
    try {
      KeyStore anchors = KeyStore.getInstance("PKCS12");
      anchors.load(null, PASSWORD);
      anchors.setCertificateEntry("peer", pair.getCertificate("peer"));
      return anchors;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

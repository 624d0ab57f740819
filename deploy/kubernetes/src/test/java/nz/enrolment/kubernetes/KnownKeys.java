package nz.enrolment.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The configuration keys of one service, from its sources and those of the shells that it has.
///
/// @param required without a default
record KnownKeys(Set<String> all, Set<String> required) {
  // With its default, if it has one, and the type of what it is given to.
  private static final Pattern INJECTED =
      Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"([^)]*)\\)\\s+([\\w<>]+)");
  private static final String SHARED = "resources/META-INF/microprofile-config.properties";

  /// Of Quarkus and of Kafka's clients, which no file of ours names.
  private static final Set<String> OF_LIBRARIES =
      Set.of(
          "kafka.security.protocol",
          "kafka.ssl.keystore.location",
          "kafka.ssl.keystore.password",
          "kafka.ssl.keystore.type",
          "kafka.ssl.truststore.location",
          "kafka.ssl.truststore.password",
          "kafka.ssl.truststore.type",
          "quarkus.datasource.jdbc.max-size",
          "quarkus.flyway.password",
          "quarkus.http.cors.origins",
          "quarkus.http.proxy.proxy-address-forwarding",
          "quarkus.http.proxy.trusted-proxies",
          "quarkus.init-and-exit");

  /// What every service with a database needs, as its shell says in words.
  private static final Set<String> OF_THE_SHELL =
      Set.of(
          "kafka.bootstrap.servers",
          "quarkus.datasource.jdbc.url",
          "quarkus.datasource.password",
          "quarkus.datasource.username",
          "quarkus.oidc.auth-server-url");

  /// What no annotation says: in a mapping, read by name, or of an extension.
  private static final Map<String, Set<String>> OWN =
      Map.of(
          "render-service", Set.of("quarkus.oidc-client.credentials.secret"),
          "external-api-service",
              Set.of(
                  "external.payload-keys",
                  "external.render-url",
                  "quarkus.oidc-client.credentials.secret"),
          "enrolment-service", Set.of("relay.password"));

  static boolean isService(String name) {
    return Files.exists(Project.sources(name));
  }

  static KnownKeys of(String service) {
    var keys = new KnownKeys(new HashSet<>(OF_LIBRARIES), new HashSet<>());
    var given = Project.properties(service).stringPropertyNames();
    keys.addShell("service-http", Set.of());
    keys.addInjected(Project.sources(service));
    keys.required.addAll(OWN.getOrDefault(service, Set.of()));
    if (given.contains("quarkus.flyway.jdbc-url") || given.stream().anyMatch(KnownKeys::isTopic)) {
      keys.addShell("service-shell", OF_THE_SHELL);
    }
    keys.all.addAll(given);
    keys.required.removeAll(given);
    keys.all.addAll(keys.required);
    return keys;
  }

  private static boolean isTopic(String key) {
    return key.startsWith("mp.messaging.incoming.");
  }

  private void addShell(String module, Set<String> needed) {
    var folder = Project.ROOT.resolve(module).resolve("src/main");
    var given = Project.load(folder.resolve(SHARED)).stringPropertyNames();
    addInjected(folder);
    required.addAll(needed);
    required.removeAll(given);
    all.addAll(given);
  }

  private void addInjected(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        INJECTED
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> {
              all.add(match.group(1));
              if (!match.group(2).contains("defaultValue")
                  && !match.group(3).startsWith("Optional")) {
                required.add(match.group(1));
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

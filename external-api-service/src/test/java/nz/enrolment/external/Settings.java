package nz.enrolment.external;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;

/// Settings of the service, as its operator writes them.
public final class Settings {

  /// 32 bytes of zero.
  public static final String PAYLOAD_KEYS = "test-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  /// This machine, on which all neighbours of a test are.
  static final String THIS_MACHINE = "127.0.0.0/8,::1/128";

  private Settings() {}

  /// Those of one destination, read as the service reads them. A member that is not given is a good
  /// one.
  public static Destinations destination(String name, Map<String, String> members) {
    Map<String, String> all = new HashMap<>();
    all.put("external.render-url", "http://localhost");
    all.put("external.payload-keys", PAYLOAD_KEYS);
    all.putAll(named(name, Map.of("practice", UUID.randomUUID().toString())));
    all.putAll(named(name, Map.of("url", "https://pms.example.nz/fhir")));
    all.putAll(named(name, members));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(Destinations.class)
        .withDefaultValues(all)
        .build()
        .getConfigMapping(Destinations.class);
  }

  /// What a process needs to start, between this infrastructure and neighbour.
  static Map<String, String> process(
      Infrastructure infrastructure, Database database, RenderStandIn render) {
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", infrastructure.kafka(),
        "quarkus.oidc.auth-server-url", infrastructure.oidcIssuer(),
        "quarkus.oidc-client.credentials.secret", "local",
        "external.render-url", render.url(),
        "external.payload-keys", PAYLOAD_KEYS);
  }

  /// Of a service that is not the only one in its test: it hears all, as of a group of its own.
  static Map<String, String> group(UUID group) {
    return Map.of(
        "mp.messaging.incoming.enrolments.group.id", group.toString(),
        "mp.messaging.incoming.documents.group.id", group.toString());
  }

  /// As `named`, of a destination that is on this machine.
  static Map<String, String> near(String destination, Map<String, String> members) {
    Map<String, String> all = new HashMap<>(named(destination, members));
    all.put("external.destinations." + destination + ".open-networks", THIS_MACHINE);
    return all;
  }

  /// The members of a destination, by their full names.
  static Map<String, String> named(String destination, Map<String, String> members) {
    Map<String, String> named = new HashMap<>();
    members.forEach(
        (member, value) -> named.put("external.destinations." + destination + "." + member, value));
    return named;
  }
}

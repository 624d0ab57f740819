package nz.enrolment.local;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nz.enrolment.local.Service.Urgency;
import nz.enrolment.local.process.Project;

/// What each service is told: the same keys that a deployment gives, and nothing else.
final class Services {
  private static final long MEBI = 1L << 20;

  private final PortPlan ports;
  private final DataDirectory data;
  private final Secrets secrets;
  private final Infrastructure infrastructure;

  Services(PortPlan ports, DataDirectory data, Secrets secrets, Infrastructure infrastructure) {
    this.ports = ports;
    this.data = data;
    this.secrets = secrets;
    this.infrastructure = infrastructure;
  }

  List<Service> all() {
    return List.of(enrolment(), render(), analytics(), external(), address());
  }

  private Service enrolment() {
    return on(
        "enrolment",
        new Service(
            Listener.ENROLMENT_SERVICE,
            Listener.ENROLMENT_MANAGEMENT,
            "enrolment-service",
            "192m",
            640 * MEBI,
            Urgency.AT_ONCE,
            Map.ofEntries(
                entry("intake.page-url", ports.url(Listener.ENROLMENT_SERVICE) + "/enrol"),
                entry("intake.base-url", ports.url(Listener.ENROLMENT_SERVICE).toString()),
                entry("intake.address-url", ports.url(Listener.ADDRESS_SERVER).toString()),
                entry("intake.files.folder", data.files().toString()),
                entry("intake.links.keys", secrets.linkKey()),
                entry("quarkus.datasource.username", "enrolment_app"),
                entry("quarkus.flyway.password", "local"),
                entry("relay.password", "local"))));
  }

  private Service render() {
    return on(
        "render",
        new Service(
            Listener.RENDER_SERVICE,
            Listener.RENDER_MANAGEMENT,
            "render-service",
            "256m",
            1280 * MEBI,
            Urgency.IN_TIME,
            Map.of(
                "render.store",
                data.documents().toString(),
                "render.links.keys",
                secrets.documentKey(),
                "render.base-url",
                ports.url(Listener.RENDER_SERVICE).toString(),
                "render.files-url",
                ports.url(Listener.ENROLMENT_SERVICE).toString(),
                "quarkus.oidc-client.credentials.secret",
                "local")));
  }

  private Service analytics() {
    return on(
        "analytics",
        new Service(
            Listener.ANALYTICS_SERVICE,
            Listener.ANALYTICS_MANAGEMENT,
            "analytics-service",
            "128m",
            448 * MEBI,
            Urgency.IN_TIME,
            Map.of(
                "analytics.secret",
                secrets.analyticsSecret(),
                // The demonstration closes quarters itself; a question releases them.
                "analytics.sweep-every",
                "off")));
  }

  private Service external() {
    return on(
        "external",
        new Service(
            Listener.EXTERNAL_API_SERVICE,
            Listener.EXTERNAL_API_MANAGEMENT,
            "external-api-service",
            "256m",
            576 * MEBI,
            Urgency.IN_TIME,
            with(
                Map.of(
                    "external.render-url", ports.url(Listener.RENDER_SERVICE).toString(),
                    "quarkus.oidc-client.credentials.secret", "local",
                    "external.payload-keys", secrets.payloadKey()),
                new DemoDestinations(ports, data.folder(), secrets.webhookSecret()).settings())));
  }

  private Service address() {
    return new Service(
        Listener.ADDRESS_SERVER,
        Listener.ADDRESS_MANAGEMENT,
        "address-service/server",
        "96m",
        384 * MEBI,
        Urgency.AT_ONCE,
        with(
            Map.of(
                "address.index",
                data.addressIndex().toString(),
                "quarkus.http.cors.origins",
                ports.url(Listener.ENROLMENT_SERVICE).toString()),
            http(Listener.ADDRESS_SERVER, Listener.ADDRESS_MANAGEMENT)));
  }

  /// A service with a database, Kafka and callers who show tokens.
  private Service on(String name, Service service) {
    var database = database(name, service.module());
    var shared =
        Map.of(
            "quarkus.datasource.jdbc.url", database.jdbcUrl(),
            "quarkus.datasource.username", database.user(),
            "quarkus.datasource.password", database.password(),
            "kafka.bootstrap.servers", infrastructure.kafka(),
            "quarkus.oidc.auth-server-url", infrastructure.oidcIssuer());
    var all =
        with(with(shared, service.configuration()), http(service.listener(), service.management()));
    return new Service(
        service.listener(),
        service.management(),
        service.module(),
        service.heap(),
        service.memory(),
        service.urgency(),
        all);
  }

  /// With the roles of its service, if that has any of its own.
  private Database database(String name, String module) {
    var roles = Project.here().module(module).resolve("src/main/resources/db/roles.sql");
    return Files.exists(roles)
        ? infrastructure.database(name, roles)
        : infrastructure.database(name);
  }

  private Map<String, String> http(Listener listener, Listener management) {
    return Map.of(
        "quarkus.http.port",
        Integer.toString(ports.port(listener)),
        "quarkus.http.host",
        "localhost",
        "quarkus.management.port",
        Integer.toString(ports.port(management)),
        "quarkus.management.host",
        "localhost");
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    var both = new HashMap<>(some);
    both.putAll(others);
    return both;
  }
}

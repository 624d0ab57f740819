package nz.enrolment.local;

import java.util.Locale;
import java.util.stream.Stream;

/// Where everything is, for the console.
final class EndpointTable {
  private EndpointTable() {}

  static Stream<String> of(Suite suite, PortPlan ports) {
    var places =
        Stream.of(Listener.values())
            .filter(listener -> listener != Listener.KAFKA_CONTROLLER)
            .map(listener -> row(listener.label(), place(listener, ports)));
    return Stream.of(Stream.of(""), places, Stream.of(row("logs", suite.logs().toString()), ""))
        .flatMap(rows -> rows);
  }

  private static String row(String what, String where) {
    return String.format(Locale.ROOT, "  %-22s %s", what, where);
  }

  private static String place(Listener listener, PortPlan ports) {
    var port = ports.port(listener);
    return switch (listener) {
      case KAFKA, KAFKA_CONTROLLER -> "localhost:" + port;
      case POSTGRES -> "jdbc:postgresql://localhost:" + port + "/ (user and password: postgres)";
      case OIDC -> ports.url(listener) + "/enrolment";
      case RECEIVER -> ports.url(listener) + "/fhir";
      case MLLP_RECEIVER -> "mllp://localhost:" + port + " (HL7 v2)";
      case WEBHOOK_RECEIVER -> ports.url(listener) + "/hooks";
      case ENROLMENT_SERVICE, RENDER_SERVICE, ANALYTICS_SERVICE, EXTERNAL_API_SERVICE ->
          ports.url(listener) + "  (API: /q/openapi)";
      case ENROLMENT_MANAGEMENT,
          RENDER_MANAGEMENT,
          ANALYTICS_MANAGEMENT,
          EXTERNAL_API_MANAGEMENT,
          ADDRESS_MANAGEMENT ->
          ports.url(listener) + "/q/health, /q/metrics";
      case ADDRESS_SERVER -> ports.url(listener) + "/addresses?q=…";
    };
  }
}

package nz.enrolment.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.local.process.Project;

/// What was asked for on the command line.
///
/// @param once stop after the demonstration
/// @param packaging what the services are run from
/// @param fresh forget the data directory first
/// @param out where to write the demonstration's results as files
record CommandLine(
    boolean help,
    boolean once,
    Packaging packaging,
    boolean fresh,
    Optional<Path> out,
    Path data,
    PortPlan ports) {
  static final String HELP =
      """
      ./run [--once] [--containers] [--out DIR] [--fresh] [--data DIR] [--port-base N] [--port NAME=N]

        Builds what is stale, starts the whole suite, plays the demonstration, and serves until Ctrl-C.

        --once          stop after the demonstration; exit 0 only if every result arrived and was checked
        --containers    run the services from their images, which deploy/images/build and deploy/images/unpack made; as root
        --out DIR       write each patient's results to DIR/<patient>/ and the counts to DIR/counts.json
        --fresh         forget the data directory first
        --data DIR      the data directory (default: .data in the project)
        --port-base N   the first of seventeen consecutive ports (default: 8080)
        --port NAME=N   one port; NAME is enrolment-service, render-service, analytics-service, external-api-service,
                        address-server, receiver, mllp-receiver, webhook-receiver, oidc, kafka, kafka-controller,
                        postgres, or the management port of a service:
                        enrolment-management, render-management, analytics-management, external-api-management,
                        address-management
      """;

  private static final int DEFAULT_BASE = 8080;

  /// Reads the arguments.
  ///
  /// @throws Refusal for what it does not know
  static CommandLine parse(String... arguments) {
    var reader = new Reader(new ArrayDeque<>(List.of(arguments)));
    reader.readAll();
    return reader.options();
  }

  private static final class Reader {
    private final Deque<String> rest;
    private final Map<Listener, Integer> given = new EnumMap<>(Listener.class);
    private boolean help;
    private boolean once;
    private Packaging packaging = Packaging.JARS;
    private boolean fresh;
    private Optional<Path> out = Optional.empty();
    private Path data = Project.here().root().resolve(".data");
    private int base = DEFAULT_BASE;

    Reader(Deque<String> rest) {
      this.rest = rest;
    }

    void readAll() {
      while (!rest.isEmpty()) {
        read(rest.remove());
      }
    }

    private void read(String option) {
      switch (option) {
        case "--help", "-h" -> help = true;
        case "--once" -> once = true;
        case "--containers" -> packaging = Packaging.CONTAINERS;
        case "--fresh" -> fresh = true;
        case "--out" -> out = Optional.of(Path.of(value(option)).toAbsolutePath());
        case "--data" -> data = Path.of(value(option)).toAbsolutePath();
        case "--port-base" -> base = port(value(option));
        case "--port" -> readPort(value(option));
        default -> throw new CannotStart("Unknown option " + option + "\n\n" + HELP);
      }
    }

    private void readPort(String assignment) {
      var parts = assignment.split("=", 2);
      var listener =
          Stream.of(Listener.values())
              .filter(known -> known.label().equals(parts[0]))
              .findFirst()
              .orElseThrow(() -> new CannotStart("No port is called " + parts[0] + "\n\n" + HELP));
      given.put(listener, port(parts.length == 2 ? parts[1] : ""));
    }

    private static int port(String text) {
      if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_519) {
        return Integer.parseInt(text);
      }
      throw new CannotStart("Not a port: “" + text + "”");
    }

    private String value(String option) {
      if (rest.isEmpty()) {
        throw new CannotStart(option + " needs a value\n\n" + HELP);
      }
      return rest.remove();
    }

    CommandLine options() {
      return new CommandLine(help, once, packaging, fresh, out, data, PortPlan.from(base, given));
    }
  }
}

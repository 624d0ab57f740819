package nz.enrolment.delivery.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What was asked for.
///
/// @param deliveries of each kind
/// @param lanes destinations with work at once
/// @param each deliveries to each of them
/// @param idle destinations without work
/// @param seconds that an idle process is watched
record CommandLine(int deliveries, int lanes, int each, int idle, int seconds) {
  static final String HELP =
      """
      benchmarks/delivery/run [--deliveries N] [--lanes N] [--each N] [--idle N] [--seconds S]

        --deliveries N   of each kind (500)
        --lanes N        destinations that have work at once (1000)
        --each N         deliveries to each of them (3)
        --idle N         destinations that have none (10000)
        --seconds S      that a process without work is watched (10)
      """;

  static CommandLine parse(String... arguments) {
    var rest = new ArrayDeque<>(List.of(arguments));
    var options = new CommandLine(500, 1000, 3, 10_000, 10);
    while (!rest.isEmpty()) {
      options = options.with(rest.remove(), rest);
    }
    return options;
  }

  private CommandLine with(String option, Deque<String> rest) {
    return switch (option) {
      case "--deliveries" -> new CommandLine(number(rest), lanes, each, idle, seconds);
      case "--lanes" -> new CommandLine(deliveries, number(rest), each, idle, seconds);
      case "--each" -> new CommandLine(deliveries, lanes, number(rest), idle, seconds);
      case "--idle" -> new CommandLine(deliveries, lanes, each, number(rest), seconds);
      case "--seconds" -> new CommandLine(deliveries, lanes, each, idle, number(rest));
      default -> throw new IllegalArgumentException(option + " is unknown\n" + HELP);
    };
  }

  private static int number(Deque<String> rest) {
    return Integer.parseInt(rest.remove());
  }
}

package nz.enrolment.render.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was asked for on the command line.
///
/// @param rounds how often each contender is measured
/// @param seconds for which it is measured each time
/// @param soak how many different enrolments are rendered after that, for the memory's sake
record CommandLine(int rounds, int seconds, int soak) {
  static final String HELP =
      """
      benchmarks/render/run [--rounds N] [--seconds S] [--soak N]

        --rounds N     how often each contender is measured, in turn (5)
        --seconds S    for how long each time (3)
        --soak N       enrolments that are then rendered, each another one (1000); 0 for none
      """;

  /// @throws IllegalArgumentException that says how it is used, when it is used in another way
  static CommandLine parse(String... arguments) {
    CommandLine options = new CommandLine(5, 3, 1000);
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      options = options.with(rest.remove(), rest.poll());
    }
    return options;
  }

  private CommandLine with(String name, @Nullable String value) {
    try {
      int number = Integer.parseInt(value);
      return switch (name) {
        case "--rounds" -> new CommandLine(number, seconds, soak);
        case "--seconds" -> new CommandLine(rounds, number, soak);
        case "--soak" -> new CommandLine(rounds, seconds, number);
        default -> throw new IllegalArgumentException(HELP);
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(HELP, e);
    }
  }
}

package nz.enrolment.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// What was asked for on the command line.
///
/// @param practices that take turns; the first of them has a destination
/// @param warmUp how long the load runs before anything is counted
/// @param time of each of two rounds
/// @param rates visits a second while it warms up, and of the two rounds
/// @param step of each further rate
/// @param steps visits a second, one rate after the other
/// @param drain how long at most the services may catch up after each
/// @param alone whether those that only consume events are killed before anything is measured
record CommandLine(
    int practices,
    Duration warmUp,
    Duration time,
    List<Integer> rates,
    Duration step,
    List<Integer> steps,
    Duration drain,
    boolean alone) {
  static final String HELP =
      """
      benchmarks/pipeline/run [--practices N] [--warm-up S] [--time S] [--rates N,N,N] [--step S] [--steps N,N,…] [--drain S] [--alone]

        --practices N    practices that take turns (20); the first of them has a destination
        --warm-up S      seconds of load before anything is counted (40)
        --time S         seconds of each of two rounds (60)
        --rates N,N,N    visits a second of the warm-up and of these two rounds (20,10,50)
        --step S         seconds of each further rate (15)
        --steps N,N,…    the further rates, visits a second (25,50,100,200,400)
        --drain S        seconds at most that the services may catch up after each (60)
        --alone          only the enrolment service, with Kafka, PostgreSQL and the load
      """;

  static CommandLine parse(String... arguments) {
    var given = new Given(new ArrayDeque<>(List.of(arguments)));
    return given.read();
  }

  private static final class Given {
    private final Deque<String> rest;
    private int practices = 20;
    private int warmUp = 40;
    private int time = 60;
    private List<Integer> rates = List.of(20, 10, 50);
    private int step = 15;
    private List<Integer> steps = List.of(25, 50, 100, 200, 400);
    private int drain = 60;
    private boolean alone = false;

    Given(Deque<String> rest) {
      this.rest = rest;
    }

    CommandLine read() {
      while (!rest.isEmpty()) {
        read(rest.remove());
      }
      return new CommandLine(
          practices,
          seconds(warmUp),
          seconds(time),
          rates,
          seconds(step),
          steps,
          seconds(drain),
          alone);
    }

    private void read(String option) {
      switch (option) {
        case "--practices" -> practices = number();
        case "--warm-up" -> warmUp = number();
        case "--time" -> time = number();
        case "--step" -> step = number();
        case "--rates" -> rates = numbers();
        case "--steps" -> steps = numbers();
        case "--drain" -> drain = number();
        case "--alone" -> alone = true;
        default -> throw new IllegalArgumentException(option + " is unknown\n" + HELP);
      }
    }

    private List<Integer> numbers() {
      return Stream.of(rest.remove().split(","))
          .filter(rate -> !rate.isBlank())
          .map(Integer::valueOf)
          .toList();
    }

    private int number() {
      return Integer.parseInt(rest.remove());
    }

    private static Duration seconds(int seconds) {
      return Duration.ofSeconds(seconds);
    }
  }
}

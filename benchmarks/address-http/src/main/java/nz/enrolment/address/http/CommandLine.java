package nz.enrolment.address.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What the command was given.
///
/// @param index an index file; the bundled addresses unless given
/// @param queries rows of qid, class and query; addresses of the bundled ones typed halfway or
///   further unless given
/// @param connections how many are asked over at once
/// @param warmUp for each service, before the first round
/// @param round how long each service is asked in each round
/// @param rounds how many, one service after the other in each
record CommandLine(
    Optional<Path> index,
    Optional<Path> queries,
    int connections,
    Duration warmUp,
    Duration round,
    int rounds) {
  private static final String USAGE =
      """
      run [--index FILE] [--queries TSV] [--connections 8] [--warm-up SECONDS] [--round SECONDS] [--rounds 7]
          --index    an index file, instead of one of the addresses that come with the project
          --queries  lines of qid, class and query, divided by tabs; needed with --index
      """;

  static CommandLine parse(String[] given) {
    var options =
        new CommandLine(
            Optional.empty(),
            Optional.empty(),
            8,
            Duration.ofSeconds(20),
            Duration.ofSeconds(3),
            7);
    for (int i = 0; i < given.length; i += 2) {
      if (i + 1 == given.length) {
        throw new IllegalArgumentException(USAGE);
      }
      options = options.with(given[i], given[i + 1]);
    }
    if (options.index.isPresent() && options.queries.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    return options;
  }

  private CommandLine with(String name, String value) {
    return switch (name) {
      case "--index" ->
          new CommandLine(Optional.of(Path.of(value)), queries, connections, warmUp, round, rounds);
      case "--queries" ->
          new CommandLine(index, Optional.of(Path.of(value)), connections, warmUp, round, rounds);
      case "--connections" ->
          new CommandLine(index, queries, Integer.parseInt(value), warmUp, round, rounds);
      case "--warm-up" ->
          new CommandLine(index, queries, connections, seconds(value), round, rounds);
      case "--round" ->
          new CommandLine(index, queries, connections, warmUp, seconds(value), rounds);
      case "--rounds" ->
          new CommandLine(index, queries, connections, warmUp, round, Integer.parseInt(value));
      default -> throw new IllegalArgumentException(USAGE);
    };
  }

  private static Duration seconds(String value) {
    return Duration.ofSeconds(Long.parseLong(value));
  }
}

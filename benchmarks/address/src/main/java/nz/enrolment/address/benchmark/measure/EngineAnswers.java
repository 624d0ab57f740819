package nz.enrolment.address.benchmark.measure;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one engine answered: for each query its times over all rounds and the ids of the last.
final class EngineAnswers {
  private final Map<Integer, List<Long>> times = new HashMap<>();
  private final Map<Integer, int[]> ids = new HashMap<>();

  /// Reads one round as the worker wrote it.
  void add(Path round, int queries) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(round)))) {
      for (int i = 0; i < queries; i++) {
        long time = in.readLong();
        int query = in.readInt();
        int[] found = new int[in.readInt()];
        for (int hit = 0; hit < found.length; hit++) {
          found[hit] = in.readInt();
        }
        times.computeIfAbsent(query, _ -> new ArrayList<>()).add(time);
        ids.put(query, found);
      }
    }
  }

  boolean has(int query) {
    return ids.containsKey(query);
  }

  /// The median of a query's times, in microseconds.
  double microseconds(int query) {
    long[] all = times.getOrDefault(query, List.of()).stream().mapToLong(t -> t).sorted().toArray();
    return all[all.length / 2] / 1000.0;
  }

  /// Whether an id is among the first so many that a query found.
  boolean finds(int query, int expected, int within) {
    int[] found = ids.getOrDefault(query, new int[0]);
    return Arrays.stream(found).limit(within).anyMatch(id -> id == expected);
  }
}

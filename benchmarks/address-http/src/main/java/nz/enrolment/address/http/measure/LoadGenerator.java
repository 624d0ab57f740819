package nz.enrolment.address.http.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Asks a service one thing after the other over several connections at once.
///
/// @param requests gone through again and again
public record LoadGenerator(MeasuredService service, List<byte[]> requests, int connections) {
  private static final int MOST_TIMES = 2_000_000;

  /// The load of asking for some paths, each with its query.
  public static LoadGenerator of(MeasuredService service, List<String> targets, int connections) {
    return new LoadGenerator(
        service, targets.stream().map(HttpConnection::request).toList(), connections);
  }

  /// The mean length of the bodies, in bytes.
  public int meanBody() throws IOException {
    long bytes = 0;
    try (var connection = new HttpConnection(service.port())) {
      for (byte[] request : requests) {
        bytes += connection.exchange(request);
      }
    }
    return (int) (bytes / requests.size());
  }

  /// Asks for so long.
  public RoundFigures run(Duration time) throws IOException, InterruptedException {
    var cpu = service.cpu();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    var each = new ArrayList<Callable<long[]>>();
    for (int i = 0; i < connections; i++) {
      int first = i * requests.size() / connections;
      each.add(() -> times(first, end));
    }
    try (var threads = Executors.newFixedThreadPool(connections)) {
      long[] times = all(threads.invokeAll(each));
      return RoundFigures.of(times, System.nanoTime() - start, service.cpu().minus(cpu));
    }
  }

  private long[] times(int first, long end) throws IOException {
    long[] times = new long[MOST_TIMES / connections];
    int count = 0;
    int at = first;
    try (var connection = new HttpConnection(service.port())) {
      long start = System.nanoTime();
      while (start < end && count < times.length) {
        connection.exchange(requests.get(at));
        long now = System.nanoTime();
        times[count++] = now - start;
        start = now;
        at = at + 1 == requests.size() ? 0 : at + 1;
      }
    }
    return Arrays.copyOf(times, count);
  }

  private static long[] all(List<Future<long[]>> each) throws IOException, InterruptedException {
    try {
      var all = new ArrayList<long[]>();
      for (Future<long[]> times : each) {
        all.add(times.get());
      }
      return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}

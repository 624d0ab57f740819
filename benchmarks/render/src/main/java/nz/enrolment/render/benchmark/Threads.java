package nz.enrolment.render.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does one thing again and again, on some threads, for some seconds.
final class Threads {

  private Threads() {}

  static Measured measure(String what, int threads, int seconds, int pages, Clock cpu, Work work)
      throws Exception {
    long before = cpu.nanos();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    List<Long> times = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      Callable<List<Long>> worker = () -> times(end, work);
      List<Future<List<Long>>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(executor.submit(worker));
      }
      for (Future<List<Long>> one : all) {
        times.addAll(one.get());
      }
    }
    double elapsed = (System.nanoTime() - start) / 1e9;
    double each = (cpu.nanos() - before) / 1e6 / times.size();
    return new Measured(what, threads, median(times) / 1e6, each, times.size() / elapsed, pages);
  }

  private static List<Long> times(long end, Work work) throws Exception {
    List<Long> times = new ArrayList<>();
    for (long now = System.nanoTime(); now < end; ) {
      work.once();
      long after = System.nanoTime();
      times.add(after - now);
      now = after;
    }
    return times;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  /// Processor time so far.
  interface Clock {
    long nanos() throws Exception;
  }

  interface Work {
    void once() throws Exception;
  }
}

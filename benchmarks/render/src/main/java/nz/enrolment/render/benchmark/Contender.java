package nz.enrolment.render.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Something that makes documents, and how many do so at once.
///
/// @param threads that do the work again and again
/// @param cpu of whoever has a part in it
/// @param work makes one document
record Contender(String what, int threads, Clock cpu, Work work) {

  /// Processor time so far.
  interface Clock {
    long nanos() throws Exception;
  }

  interface Work {
    void once() throws Exception;
  }

  static Contender ofThisProcess(String what, int threads, Work work) {
    return new Contender(what, threads, CpuTime::ofThisProcess, work);
  }

  /// Works for some seconds; no document is left half done, so it may take longer.
  ContenderFigures measure(int seconds) throws Exception {
    long cpuBefore = cpu.nanos();
    long start = System.nanoTime();
    List<Double> times = times(start + seconds * 1_000_000_000L);
    double elapsed = (System.nanoTime() - start) / 1e9;
    double each = (cpu.nanos() - cpuBefore) / 1e6 / times.size();
    return new ContenderFigures(Median.of(times), each, times.size() / elapsed);
  }

  private List<Double> times(long end) throws Exception {
    List<Double> times = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      List<Future<List<Double>>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(executor.submit(worker(end)));
      }
      for (Future<List<Double>> worker : workers) {
        times.addAll(worker.get());
      }
    }
    return times;
  }

  private Callable<List<Double>> worker(long end) {
    return () -> {
      List<Double> times = new ArrayList<>();
      for (long now = System.nanoTime(); now < end; ) {
        work.once();
        long after = System.nanoTime();
        times.add((after - now) / 1e6);
        now = after;
      }
      return times;
    };
  }
}

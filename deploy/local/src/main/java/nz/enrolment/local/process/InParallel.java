package nz.enrolment.local.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Several things at once, each on a thread of its own.
public final class InParallel {
  private InParallel() {}

  /// Runs all, and returns when all have ended.
  ///
  /// @throws RuntimeException what the first of them (in this order) threw
  public static void run(Stream<Runnable> steps) {
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      List<CompletableFuture<Void>> running =
          steps.map(step -> CompletableFuture.runAsync(step, threads)).toList();
      running.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}

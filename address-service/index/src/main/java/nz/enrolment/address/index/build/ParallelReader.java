package nz.enrolment.address.index.build;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import nz.enrolment.address.index.read.CsvBlock;
import nz.enrolment.address.index.read.CsvBlocks;
import nz.enrolment.address.index.read.Postcodes;
import nz.enrolment.address.index.read.UnreadableAddresses;

/// Reads files with two threads, a block at a time, and hands on what they hold in the order in
/// which it lies there. Only a few blocks are in memory at once.
final class ParallelReader implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int BLOCKS_AHEAD = 4;

  /// Takes the addresses of one block after the other.
  @FunctionalInterface
  interface Taking {
    void take(CsvBlock.Addresses read) throws UnreadableAddresses;
  }

  private final Postcodes postcodes;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  ParallelReader(Postcodes postcodes) {
    this.postcodes = postcodes;
  }

  /// @param bytes hears how much of the file was read
  void read(Path file, Taking taking, LongConsumer bytes) throws IOException {
    Queue<Future<CsvBlock.Addresses>> ahead = new ArrayDeque<>();
    try (var blocks = new CsvBlocks(file)) {
      for (var block = blocks.next(); block.isPresent(); block = blocks.next()) {
        var present = block.get();
        ahead.add(threads.submit(() -> present.read(postcodes)));
        if (ahead.size() == BLOCKS_AHEAD) {
          taking.take(finished(ahead.remove()));
        }
        bytes.accept(blocks.bytes());
      }
      while (!ahead.isEmpty()) {
        taking.take(finished(ahead.remove()));
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static CsvBlock.Addresses finished(Future<CsvBlock.Addresses> block) throws IOException {
    try {
      return block.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("reading failed", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading addresses");
    }
  }
}

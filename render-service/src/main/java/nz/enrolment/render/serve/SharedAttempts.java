package nz.enrolment.render.serve;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nz.enrolment.render.keep.DocumentOutcome;
import nz.enrolment.render.press.Busy;
import nz.enrolment.render.press.Variant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// One attempt at a document is everybody's who asks for the same one meanwhile: whoever has waited
/// long enough and asks again starts no second.
@Singleton
final class SharedAttempts {
  private final ConcurrentMap<Wish, CompletableFuture<Optional<DocumentOutcome>>> running =
      new ConcurrentHashMap<>();
  private final Duration patience;

  /// @param patience how long one waits for somebody else's attempt
  @Inject
  SharedAttempts(@ConfigProperty(name = "render.limits.wait") Duration patience) {
    this.patience = patience;
  }

  private record Wish(UUID enrolment, Variant variant) {}

  /// Makes a document, which may fail for want of something.
  @FunctionalInterface
  interface Making {
    Optional<DocumentOutcome> make() throws SQLException, IOException;
  }

  /// What this attempt, or the one that is under way, comes to.
  ///
  /// @throws Busy when that takes too long to wait for
  /// @throws IOException also when somebody else's attempt failed: asking later helps
  Optional<DocumentOutcome> make(UUID enrolment, Variant variant, Making making)
      throws SQLException, IOException {
    Wish wish = new Wish(enrolment, variant);
    CompletableFuture<Optional<DocumentOutcome>> own = new CompletableFuture<>();
    CompletableFuture<Optional<DocumentOutcome>> other = running.putIfAbsent(wish, own);
    if (other != null) {
      return await(other);
    }
    try {
      Optional<DocumentOutcome> found = making.make();
      own.complete(found);
      return found;
    } finally {
      running.remove(wish, own);
      own.cancel(false); // unless it is complete
    }
  }

  private Optional<DocumentOutcome> await(CompletableFuture<Optional<DocumentOutcome>> other)
      throws IOException {
    try {
      return other.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      throw new Busy();
    } catch (ExecutionException | CancellationException e) {
      throw new IOException("another attempt failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException().initCause(e);
    }
  }
}

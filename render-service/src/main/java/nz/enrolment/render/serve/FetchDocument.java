package nz.enrolment.render.serve;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nz.enrolment.journal.Transactions;
import nz.enrolment.render.keep.DocumentFailure;
import nz.enrolment.render.keep.DocumentOutcome;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.Failures;
import nz.enrolment.render.keep.FileStore;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.keep.StoredDocument;
import nz.enrolment.render.make.MakeDocument;
import nz.enrolment.render.press.Busy;
import nz.enrolment.render.press.Press;
import nz.enrolment.render.press.Variant;

/// Finds a document, or makes it from the kept enrolment and keeps it.
@Singleton
final class FetchDocument {
  private final Transactions transactions;
  private final FileStore store;
  private final MakeDocument documents;
  private final Press press;
  private final SharedAttempts attempts;

  FetchDocument(
      Transactions transactions,
      FileStore store,
      MakeDocument documents,
      Press press,
      SharedAttempts attempts) {
    this.transactions = transactions;
    this.store = store;
    this.documents = documents;
    this.press = press;
    this.attempts = attempts;
  }

  /// Whether there is such an enrolment that the caller may read.
  boolean isKnown(UUID id, Predicate<UUID> mayRead) throws SQLException {
    return source(id, mayRead).isPresent();
  }

  /// Empty when there is nothing that the caller may know of: no such enrolment, not yet, not any
  /// more, or not theirs.
  ///
  /// @param mayRead whether the caller may read what that practice has
  /// @throws Busy when it has to be made and all presses are at work
  Optional<DocumentOutcome> fetch(UUID id, Variant variant, Predicate<UUID> mayRead)
      throws SQLException, IOException {
    Optional<KeptEnrolment> source = source(id, mayRead);
    return source.isEmpty() ? Optional.empty() : fetch(source.get(), variant);
  }

  private Optional<KeptEnrolment> source(UUID id, Predicate<UUID> mayRead) throws SQLException {
    return transactions
        .call(tx -> Documents.enrolment(tx, id))
        .filter(kept -> mayRead.test(kept.practice()));
  }

  private Optional<DocumentOutcome> fetch(KeptEnrolment source, Variant variant)
      throws SQLException, IOException {
    Optional<StoredDocument> kept =
        transactions.call(tx -> Documents.document(tx, source.enrolment(), variant));
    if (kept.isPresent()) {
      Optional<byte[]> file = store.get(kept.get().digest());
      if (file.isPresent()) {
        return Optional.of(new DocumentOutcome.Document(kept.get(), file.get()));
      }
    }
    Optional<DocumentFailure> failure =
        transactions
            .call(tx -> Failures.find(tx, source.enrolment(), variant))
            .filter(known -> known.stands(press.build(), Instant.now()));
    return failure.isPresent()
        ? Optional.of(new DocumentOutcome.Impossible(failure.get()))
        : attempts.make(source.enrolment(), variant, () -> make(source, variant));
  }

  /// @throws Busy when the enrolment was replaced meanwhile: the next attempt is of the new one
  private Optional<DocumentOutcome> make(KeptEnrolment source, Variant variant)
      throws SQLException, IOException {
    Optional<DocumentOutcome> made = documents.makeAndKeep(source, variant);
    return made.isPresent() ? made : gone(source);
  }

  private Optional<DocumentOutcome> gone(KeptEnrolment source) throws SQLException, IOException {
    if (transactions.call(tx -> Documents.enrolment(tx, source.enrolment())).isPresent()) {
      throw new Busy();
    }
    return Optional.empty();
  }
}

package nz.enrolment.render.serve;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Transactions;
import nz.enrolment.render.keep.Digest;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.FileStore;
import nz.enrolment.render.keep.ForgetFiles;
import nz.enrolment.render.keep.Kept;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.press.Press;
import nz.enrolment.render.press.Rendering;
import nz.enrolment.render.press.Variant;

/// Finds a document, or makes it from the kept enrolment and keeps it.
@Singleton
final class FetchDocument {
  private final Transactions transactions;
  private final FileStore store;
  private final ForgetFiles forget;
  private final Press press;

  FetchDocument(Transactions transactions, FileStore store, ForgetFiles forget, Press press) {
    this.transactions = transactions;
    this.store = store;
    this.forget = forget;
    this.press = press;
  }

  /// A file and its digest.
  record Fetched(Digest digest, byte[] file) {}

  /// @param mayRead whether the caller may read what that practice has; if not, there is nothing
  ///   here
  Optional<Fetched> fetch(UUID id, Variant variant, Predicate<UUID> mayRead)
      throws SQLException, IOException {
    Optional<KeptEnrolment> source =
        read(tx -> Documents.enrolment(tx, id)).filter(kept -> mayRead.test(kept.practice()));
    return source.isEmpty() ? Optional.empty() : fetch(source.get(), variant);
  }

  private Optional<Fetched> fetch(KeptEnrolment source, Variant variant)
      throws SQLException, IOException {
    Optional<Kept> kept = read(tx -> Documents.document(tx, source.enrolment(), variant));
    if (kept.isPresent()) {
      Digest digest = kept.get().digest();
      Optional<byte[]> file = store.get(digest);
      if (file.isPresent()) {
        return Optional.of(new Fetched(digest, file.get()));
      }
    }
    return make(source, variant);
  }

  private Optional<Fetched> make(KeptEnrolment source, Variant variant)
      throws SQLException, IOException {
    Rendering rendering = press.render(enrolment(source), variant);
    Digest digest = store.put(rendering.file());
    Kept kept = new Kept(digest, rendering.file().length, rendering.pages(), press.build());
    return read(tx -> keep(tx, source, variant, kept))
        .map(_ -> new Fetched(digest, rendering.file()));
  }

  /// Nothing when the enrolment was erased meanwhile: then the file goes too.
  private Optional<Kept> keep(Connection tx, KeptEnrolment source, Variant variant, Kept kept)
      throws SQLException {
    if (Documents.keep(tx, source, variant, kept)) {
      return Optional.of(kept);
    }
    forget.afterCommit(tx, List.of(kept.digest()));
    return Optional.empty();
  }

  private static Enrolment enrolment(KeptEnrolment source) {
    return switch (EventCodec.read(EventCodec.COMPLETED, source.data())) {
      case EnrolmentEvent.Completed(Enrolment enrolment) -> enrolment;
      case EnrolmentEvent.Erased _, EnrolmentEvent.Unknown _, EnrolmentEvent.Malformed _ ->
          throw new IllegalStateException("what was kept as an enrolment no longer reads as one");
    };
  }

  private <T> Optional<T> read(Reading<T> reading) throws SQLException {
    List<T> found = new ArrayList<>();
    transactions.run(tx -> reading.read(tx).ifPresent(found::add));
    return found.stream().findFirst();
  }

  private interface Reading<T> {
    Optional<T> read(Connection tx) throws SQLException;
  }
}

package nz.enrolment.render.make;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.journal.Transactions;
import nz.enrolment.render.announce.AnnounceDocument;
import nz.enrolment.render.attach.AttachFiles;
import nz.enrolment.render.attach.BoundFile;
import nz.enrolment.render.fetch.FetchFiles;
import nz.enrolment.render.keep.DeleteOrphanedFiles;
import nz.enrolment.render.keep.DocumentFailure;
import nz.enrolment.render.keep.DocumentOutcome;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.Failures;
import nz.enrolment.render.keep.FileStore;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.keep.StoredDocument;
import nz.enrolment.render.press.Press;
import nz.enrolment.render.press.PressOutcome;
import nz.enrolment.render.press.Pressroom;
import nz.enrolment.render.press.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a document, and then keeps it in a transaction: first the file, then the row, so that a
/// crash in between leaves a file that nobody knows, and never a row without a file.
@Singleton
public final class MakeDocument {
  private static final Logger log = LoggerFactory.getLogger(MakeDocument.class);

  private final FetchFiles fetch;
  private final AttachFiles attach;
  private final Pressroom pressroom;
  private final FileStore store;
  private final DeleteOrphanedFiles forget;
  private final AnnounceDocument announce;
  private final Transactions transactions;
  private final String build;
  private final Counter differing;

  MakeDocument(
      Press press,
      FetchFiles fetch,
      AttachFiles attach,
      Pressroom pressroom,
      FileStore store,
      DeleteOrphanedFiles forget,
      AnnounceDocument announce,
      Transactions transactions,
      MeterRegistry meters) {
    this.fetch = fetch;
    this.attach = attach;
    this.pressroom = pressroom;
    this.store = store;
    this.forget = forget;
    this.announce = announce;
    this.transactions = transactions;
    this.build = press.build();
    this.differing = meters.counter("render.differing");
  }

  /// Makes it and keeps what was made, in a transaction of its own.
  ///
  /// @return what was made; empty if the enrolment was erased or replaced meanwhile
  /// @throws IOException as [#make]
  public Optional<DocumentOutcome> makeAndKeep(KeptEnrolment source, Variant variant)
      throws IOException, SQLException {
    DocumentOutcome made = make(source.read(), variant);
    boolean isCurrent = transactions.call(tx -> keep(tx, source, variant, made));
    return isCurrent ? Optional.of(made) : Optional.empty();
  }

  /// Returns when the file, if there is one, is durable. What was made is known to nobody until it
  /// [is kept][#keep].
  ///
  /// @throws IOException when a disk or a neighbour fails or all presses are at work: trying again
  ///   helps
  public DocumentOutcome make(Enrolment enrolment, Variant variant) throws IOException {
    return switch (pressroom.press(enrolment, files(enrolment, variant), variant)) {
      case PressOutcome.Finished(var file, var pages, var notes) ->
          new DocumentOutcome.Document(
              new StoredDocument(store.put(file), file.length, pages, build, notes), file);
      case PressOutcome.Impossible(var reason) ->
          new DocumentOutcome.Impossible(new DocumentFailure(reason, build, Instant.now()));
    };
  }

  private List<BoundFile> files(Enrolment enrolment, Variant variant) throws IOException {
    return variant.evidence()
        ? attach.attach(enrolment.files(), fetch.ofOneEnrolment())
        : List.of();
  }

  /// Keeps what was made, unless the enrolment was erased or replaced meanwhile: then the file goes
  /// too.
  ///
  /// @return whether the enrolment is as it was
  public boolean keep(Connection tx, KeptEnrolment source, Variant variant, DocumentOutcome made)
      throws SQLException {
    boolean isCurrent = Documents.isCurrent(tx, source);
    switch (made) {
      case DocumentOutcome.Document document when isCurrent -> keep(tx, source, variant, document);
      case DocumentOutcome.Document(StoredDocument kept, _) ->
          forget.afterCommit(tx, List.of(kept.digest()));
      case DocumentOutcome.Impossible(DocumentFailure failure) when isCurrent ->
          keep(tx, source, variant, failure);
      case DocumentOutcome.Impossible _ -> {}
    }
    return isCurrent;
  }

  private void keep(
      Connection tx, KeptEnrolment source, Variant variant, DocumentOutcome.Document made)
      throws SQLException {
    Optional<StoredDocument> before = Documents.document(tx, source.enrolment(), variant);
    Documents.keep(tx, source.enrolment(), variant, made.kept());
    Failures.forget(tx, source.enrolment(), variant);
    boolean isNews = before.isEmpty() || !isSame(before.get(), made.kept());
    if (isNews && variant.equals(Press.STANDARD)) {
      announce.finished(tx, source, made.kept());
    }
    forget.afterCommit(tx, before.stream().map(StoredDocument::digest).toList());
  }

  /// The same build makes the same bytes of the same enrolment. Where it does not, somebody should
  /// know: the file, the build or the machine is not what it was.
  private boolean isSame(StoredDocument earlier, StoredDocument later) {
    boolean isSame = earlier.digest().equals(later.digest());
    if (!isSame && earlier.renderer().equals(later.renderer())) {
      differing.increment();
      log.atError()
          .addKeyValue("was", earlier.digest().hex())
          .addKeyValue("is", later.digest().hex())
          .log("A document that was made again differs from what it was");
    }
    return isSame;
  }

  /// Nothing when another attempt was quicker, and luckier.
  private void keep(Connection tx, KeptEnrolment source, Variant variant, DocumentFailure failure)
      throws SQLException {
    UUID enrolment = source.enrolment();
    if (Documents.document(tx, enrolment, variant).filter(k -> store.has(k.digest())).isPresent()) {
      return;
    }
    Documents.forget(tx, enrolment, variant);
    Optional<DocumentFailure> before = Failures.find(tx, enrolment, variant);
    Failures.keep(tx, enrolment, variant, failure);
    boolean isNews = before.filter(known -> known.reason() == failure.reason()).isEmpty();
    if (isNews && variant.equals(Press.STANDARD)) {
      announce.impossible(tx, source, failure);
    }
  }
}

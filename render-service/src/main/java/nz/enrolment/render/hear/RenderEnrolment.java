package nz.enrolment.render.hear;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.event.Envelope;
import nz.enrolment.render.keep.DeleteOrphanedFiles;
import nz.enrolment.render.keep.DocumentOutcome;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.make.MakeDocument;
import nz.enrolment.render.press.Press;
import nz.enrolment.shell.file.Sha256;

/// Makes the standard document of each completed enrolment, and forgets what was erased. An
/// enrolment of which no document can be made is kept all the same: that, too, is announced.
@Singleton
final class RenderEnrolment implements Handler {
  private final MakeDocument documents;
  private final DeleteOrphanedFiles forget;

  RenderEnrolment(MakeDocument documents, DeleteOrphanedFiles forget) {
    this.documents = documents;
    this.forget = forget;
  }

  @Override
  public Handling handle(Envelope envelope) throws IOException {
    return switch (EventCodec.read(envelope.type(), envelope.key(), envelope.data())) {
      case EnrolmentEvent.Completed(Enrolment enrolment) -> render(enrolment, envelope.data());
      case EnrolmentEvent.Erased(UUID enrolment, _) -> Handling.keep(tx -> erase(tx, enrolment));
      case EnrolmentEvent.Unknown _ -> Handling.unknown();
      case EnrolmentEvent.Malformed(String cause) -> Handling.malformed(cause);
    };
  }

  private Handling render(Enrolment enrolment, byte[] data) throws IOException {
    DocumentOutcome made = documents.make(enrolment, Press.STANDARD);
    KeptEnrolment source = new KeptEnrolment(enrolment.id(), enrolment.practice().id(), data);
    return Handling.keep(tx -> keep(tx, source, made));
  }

  private void keep(Connection tx, KeptEnrolment source, DocumentOutcome made) throws SQLException {
    List<Sha256> before = Documents.keep(tx, source);
    documents.keep(tx, source, Press.STANDARD, made);
    forget.afterCommit(tx, before);
  }

  private void erase(Connection tx, UUID enrolment) throws SQLException {
    forget.afterCommit(tx, Documents.erase(tx, enrolment));
  }
}

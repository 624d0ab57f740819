package nz.enrolment.render.receive;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Envelope;
import nz.enrolment.journal.Handler;
import nz.enrolment.journal.Handling;
import nz.enrolment.render.announce.AnnounceDocument;
import nz.enrolment.render.keep.Digest;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.FileStore;
import nz.enrolment.render.keep.ForgetFiles;
import nz.enrolment.render.keep.Kept;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.press.Press;
import nz.enrolment.render.press.Rendering;

/// Makes the standard document of each completed enrolment, and forgets what was erased.
@Singleton
final class RenderEnrolment implements Handler {
  private final Press press;
  private final FileStore store;
  private final ForgetFiles forget;
  private final AnnounceDocument announce;

  RenderEnrolment(Press press, FileStore store, ForgetFiles forget, AnnounceDocument announce) {
    this.press = press;
    this.store = store;
    this.forget = forget;
    this.announce = announce;
  }

  @Override
  public Handling handle(Envelope envelope) throws IOException {
    return switch (EventCodec.read(envelope.type(), envelope.key(), envelope.data())) {
      case EnrolmentEvent.Completed(Enrolment enrolment) -> render(enrolment, envelope.data());
      case EnrolmentEvent.Erased(UUID enrolment, _) -> Handling.keep(tx -> erase(tx, enrolment));
      case EnrolmentEvent.Unknown(String type) -> Handling.unknown("type " + type);
      case EnrolmentEvent.Malformed(String cause) -> Handling.malformed(cause);
    };
  }

  private Handling render(Enrolment enrolment, byte[] data) throws IOException {
    Rendering rendering = press.render(enrolment, Press.STANDARD);
    Digest digest = store.put(rendering.file());
    Kept kept = new Kept(digest, rendering.file().length, rendering.pages(), press.build());
    KeptEnrolment source = new KeptEnrolment(enrolment.id(), enrolment.practice().id(), data);
    return Handling.keep(tx -> keep(tx, source, kept, rendering.isComplete()));
  }

  private void keep(Connection tx, KeptEnrolment source, Kept kept, boolean isComplete)
      throws SQLException {
    List<Digest> before = Documents.keep(tx, source);
    Documents.keep(tx, source, Press.STANDARD, kept);
    announce.announce(tx, source, kept, isComplete);
    forget.afterCommit(tx, before);
  }

  private void erase(Connection tx, UUID enrolment) throws SQLException {
    forget.afterCommit(tx, Documents.erase(tx, enrolment));
  }
}

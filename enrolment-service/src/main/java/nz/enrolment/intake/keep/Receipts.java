package nz.enrolment.intake.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.token.LinkClaims;

/// What came before.
@ApplicationScoped
public class Receipts {
  private static final String WRITE =
      """
      insert into receipt (link, session, key, digest, enrolment)
      values (:link, :session, :key, :digest, :enrolment)
      on conflict do nothing\
      """;

  private final Tenancy tenancy;

  @Inject
  Receipts(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /// What became of a submission that was sent under this key before; empty when none was.
  public Optional<SubmissionOutcome> find(SubmissionRequest sent) {
    var key = new Receipt.SentKey(sent.claims().link(), sent.key());
    return tenancy.within(
        sent.practice(),
        () -> Receipt.<Receipt>findByIdOptional(key).map(receipt -> receipt.answer(sent.digest())));
  }

  /// The enrolments that came in one session, in no order.
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> of(LinkClaims claims) {
    return Receipt.<Receipt>find("sent.link = ?1 and session = ?2", claims.link(), claims.session())
        .stream()
        .map(receipt -> receipt.enrolment)
        .toList();
  }

  /// Writes the receipt of this enrolment. When the same key is being written elsewhere, waits for
  /// what becomes of that.
  ///
  /// @return whether it was written: if not, [#find] has the earlier one
  @Transactional(Transactional.TxType.MANDATORY)
  boolean write(SubmissionRequest sent, UUID enrolment) {
    return Receipt.getEntityManager()
            .createNativeQuery(WRITE)
            .setParameter("link", sent.claims().link())
            .setParameter("session", sent.claims().session())
            .setParameter("key", sent.key())
            .setParameter("digest", sent.digest())
            .setParameter("enrolment", enrolment)
            .executeUpdate()
        == 1;
  }
}

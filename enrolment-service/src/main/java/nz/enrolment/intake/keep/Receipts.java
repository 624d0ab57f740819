package nz.enrolment.intake.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// What came before.
@ApplicationScoped
public class Receipts {
  private static final String WRITE =
      """
      insert into receipt (link, key, digest, enrolment) values (:link, :key, :digest, :enrolment)
      on conflict do nothing\
      """;

  /// What became of a submission that was sent under this key before; empty when none was.
  @Transactional
  public Optional<Kept> find(Sent sent) {
    return Receipt.<Receipt>findByIdOptional(new Receipt.SentKey(sent.link(), sent.key()))
        .map(receipt -> receipt.answer(sent.digest()));
  }

  /// Writes the receipt of this enrolment. When the same key is being written elsewhere, waits for
  /// what becomes of that.
  ///
  /// @return whether it was written: if not, [#find] has the earlier one
  @Transactional(Transactional.TxType.MANDATORY)
  boolean write(Sent sent, UUID enrolment) {
    return Receipt.getEntityManager()
            .createNativeQuery(WRITE)
            .setParameter("link", sent.link())
            .setParameter("key", sent.key())
            .setParameter("digest", sent.digest())
            .setParameter("enrolment", enrolment)
            .executeUpdate()
        == 1;
  }
}

package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.intake.publish.PublishedForms;
import nz.enrolment.intake.publish.PublishedForms.PublishedForm;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.token.LinkClaims;

/// What verified tokens lead to.
@ApplicationScoped
public class LinkLookup {
  private static final String FORGET_EXPIRED =
      "prefill = null where prefill is not null and expiresAt < ?1";
  private static final String FORGET_ONE =
      """
      update link set prefill = null
      where id in (select link from receipt where enrolment = :enrolment)\
      """;

  private final PublishedForms forms;
  private final Tenancy tenancy;

  @Inject
  LinkLookup(PublishedForms forms, Tenancy tenancy) {
    this.forms = forms;
    this.tenancy = tenancy;
  }

  /// What a verified token leads to.
  public sealed interface Found {}

  /// A form for a patient, with the raw answers that the practice gave to begin with.
  ///
  /// @param draft where what is filled in is kept: the link's own, so that it is found on another
  ///   device; of a link for many, the session's, so that nobody sees another's
  public record Invited(UUID link, UUID draft, PublishedForm form, JsonNode prefill)
      implements Found {

    /// The tenant.
    public UUID practice() {
      return form.version().practice();
    }

    /// Without the answers.
    @Override
    public String toString() {
      return "Invited[" + link + "]";
    }
  }

  /// A link that opens nothing any more.
  public record Shut(ClosedLink link) implements Found {}

  /// No link at all.
  public record Nowhere() implements Found {}

  /// Looks it up.
  public Found find(LinkClaims claims) {
    return tenancy.within(
        claims.practice(),
        () ->
            Link.<Link>findByIdOptional(claims.link())
                .map(link -> open(link, claims))
                .orElse(new Nowhere()));
  }

  private Found open(Link link, LinkClaims claims) {
    return link.closed()
        .<Found>map(why -> new Shut(closed(why, link)))
        .orElseGet(() -> invite(link, claims));
  }

  private ClosedLink closed(LinkClosure why, Link link) {
    return new ClosedLink(why, forms.find(link.version).map(form -> form.form().letterhead()));
  }

  /// A link whose token has expired: whose it was, if it is known still.
  public ClosedLink expired(LinkClaims claims) {
    return tenancy.within(
        claims.practice(),
        () ->
            Link.<Link>findByIdOptional(claims.link())
                .map(link -> closed(LinkClosure.EXPIRED, link))
                .orElse(new ClosedLink(LinkClosure.EXPIRED, Optional.empty())));
  }

  private Found invite(Link link, LinkClaims claims) {
    UUID draft = link.uses == Uses.ONCE ? link.id : claims.session();
    PublishedForm form = forms.find(link.version).orElseThrow();
    JsonNode prefill =
        link.prefill == null
            ? JsonNodeFactory.instance.objectNode()
            : StrictJson.reread(link.prefill);
    return new Invited(link.id, draft, form, prefill);
  }

  /// Lets one enrolment through, in the transaction that keeps it. Of two that come at once through
  /// a link for one, the second waits for what becomes of the first.
  ///
  /// @return why it is not let through; empty if it is
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<LinkClosure> use(LinkClaims claims, Instant now) {
    Link link = Link.findById(claims.link());
    if (link.uses == Uses.ONCE) {
      Link.getEntityManager().refresh(link, LockModeType.PESSIMISTIC_WRITE);
    }
    Optional<LinkClosure> closed = link.closed();
    if (closed.isEmpty()) {
      link.use(now);
    }
    return closed;
  }

  /// Forgets the prefills of links that expired before this.
  public void forgetPrefills(UUID practice, Instant before) {
    tenancy.run(practice, () -> Link.update(FORGET_EXPIRED, before));
  }

  /// Forgets the prefill of the link that an enrolment came through, in the transaction that erases
  /// it: whatever the link is for, it may hold what is to be forgotten.
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgetPrefill(UUID enrolment) {
    Link.getEntityManager()
        .createNativeQuery(FORGET_ONE)
        .setParameter("enrolment", enrolment)
        .executeUpdate();
  }

  /// Takes a link back, at once and for ever.
  ///
  /// @return whether the practice has such a link
  boolean revoke(UUID practice, UUID link, Instant now) {
    return tenancy.within(
        practice,
        () -> {
          Optional<Link> found = Link.findByIdOptional(link, LockModeType.PESSIMISTIC_WRITE);
          found.ifPresent(known -> known.revoke(now));
          return found.isPresent();
        });
  }
}

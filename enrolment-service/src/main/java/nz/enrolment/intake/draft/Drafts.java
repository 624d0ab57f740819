package nz.enrolment.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.tenant.Tenancy;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Keeps drafts. A change names the state that it was made on, and is not made on any other: of two
/// that come at once, the second waits for the first, and finds the draft changed.
@ApplicationScoped
public class Drafts {
  private static final String BEGIN =
      """
      insert into draft (id, link, revision, saved_at)
      select :id, id, '00000000-0000-0000-0000-000000000000', :now from link
      where id = :link and used_at is null and revoked_at is null for share
      on conflict do nothing\
      """;
  private static final String ADVANCE =
      """
      update draft
      set revision = :next, language = coalesce(cast(:language as text), language), saved_at = :now
      where id = :id and revision = :revision\
      """;
  private static final String SAVE =
      """
      insert into draft_section (draft, number, answers) values (:id, :number, :answers)
      on conflict (draft, number) do update set answers = excluded.answers\
      """;
  private static final String HOLD = "update draft set saved_at = :now where id = :id";
  private static final String DELETE = "delete from draft where id = :id";
  private static final String DELETE_UNCHANGED =
      "delete from draft where id = :id and revision = :revision";

  /// Those that nobody can open any more, and those that nobody came back to.
  private static final String FORGET =
      """
      delete from draft using link
      where draft.practice = practice_of_transaction() and link.id = draft.link
        and (draft.saved_at < :idle
          or link.expires_at < :unreachable
          or link.revoked_at is not null
          or link.used_at is not null
          or link.uses = 'many' and draft.saved_at < :unreachable)\
      """;

  private final Session database;
  private final Tenancy tenancy;

  @Inject
  Drafts(Session database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  /// Where it stands; empty if nothing has been saved yet.
  public Draft read(Invited invited) {
    return tenancy.within(
        invited.practice(),
        () ->
            KeptDraft.<KeptDraft>findByIdOptional(invited.draft())
                .map(KeptDraft::draft)
                .orElseGet(Drafts::empty));
  }

  private static Draft empty() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.putObject("answers");
    return new Draft(Revision.NONE, document);
  }

  /// Replaces the answers of one section.
  ///
  /// @param ifMatch the states that this may be made on
  /// @param language of the form from now on; null if that does not change
  SaveOutcome save(
      Invited invited,
      IfMatch ifMatch,
      int section,
      JsonNode answers,
      @Nullable String language,
      Instant now) {
    return tenancy.within(
        invited.practice(),
        () -> {
          Optional<Revision> revision = find(invited, ifMatch);
          if (revision.isEmpty()) {
            return new SaveOutcome.Changed();
          }
          if (revision.get().equals(Revision.NONE)) {
            begin(invited, now);
          }
          Revision next = Revision.next();
          if (!advance(invited.draft(), revision.get(), next, language, now)) {
            return new SaveOutcome.Changed();
          }
          save(invited.draft(), section, StrictJson.write(answers));
          return new SaveOutcome.Saved(next);
        });
  }

  /// The state to make a change on; empty when the present one is none of those.
  private Optional<Revision> find(Invited invited, IfMatch ifMatch) {
    return ifMatch
        .single()
        .or(() -> Optional.of(read(invited).revision()).filter(ifMatch::accepts));
  }

  /// There is a draft from now on, unless the link has been closed meanwhile.
  private void begin(Invited invited, Instant now) {
    database
        .createNativeMutationQuery(BEGIN)
        .setParameter("id", invited.draft())
        .setParameter("link", invited.link())
        .setParameter("now", now)
        .executeUpdate();
  }

  /// For something to hang on it: there is a draft, and others who change it wait for the end of
  /// this transaction. Its state does not change.
  ///
  /// @return false when the link has been closed, or the draft been deleted, meanwhile
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hold(Invited invited, Instant now) {
    begin(invited, now);
    return database
            .createNativeMutationQuery(HOLD)
            .setParameter("id", invited.draft())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  private boolean advance(
      UUID id, Revision revision, Revision next, @Nullable String language, Instant now) {
    return database
            .createNativeMutationQuery(ADVANCE)
            .setParameter("id", id)
            .setParameter("revision", revision.id())
            .setParameter("next", next.id())
            .setParameter("language", language)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  private void save(UUID id, int section, byte[] answers) {
    database
        .createNativeMutationQuery(SAVE)
        .setParameter("id", id)
        .setParameter("number", section)
        .setParameter("answers", answers)
        .executeUpdate();
  }

  /// Deletes it in one of these states, with all that hangs on it.
  ///
  /// @return whether it was in one of them
  public boolean delete(Invited invited, IfMatch ifMatch) {
    return tenancy.within(
        invited.practice(),
        () -> find(invited, ifMatch).filter(revision -> delete(invited, revision)).isPresent());
  }

  private boolean delete(Invited invited, Revision revision) {
    return database
            .createNativeMutationQuery(DELETE_UNCHANGED)
            .setParameter("id", invited.draft())
            .setParameter("revision", revision.id())
            .executeUpdate()
        == 1;
  }

  /// Deletes it in whatever state, if there is one.
  @Transactional(Transactional.TxType.MANDATORY)
  public void delete(UUID draft) {
    database.createNativeMutationQuery(DELETE).setParameter("id", draft).executeUpdate();
  }

  /// Deletes those of a practice that have no future.
  ///
  /// @param idle who has not saved since then does not come back
  /// @param unreachable a session of a link that ended before then has ended too
  public void forget(UUID practice, Instant idle, Instant unreachable) {
    tenancy.run(
        practice,
        () ->
            database
                .createNativeMutationQuery(FORGET)
                .setParameter("idle", idle)
                .setParameter("unreachable", unreachable)
                .executeUpdate());
  }
}

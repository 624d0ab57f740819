package nz.enrolment.intake.publish;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.intake.tenant.Tenancy;

/// Publishes a definition as the next version of its form.
@ApplicationScoped
class PublishForm {
  private static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtextextended(:form, 1))";
  private static final String KNOW_THE_PRACTICE =
      "insert into practice (practice) values (:practice) on conflict do nothing";
  private static final String NUMBER_OF_VERSIONS =
      "select count(*) from KeptFormVersion where key.practice = :practice and key.form = :form";

  private final Tenancy tenancy;

  @Inject
  PublishForm(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  Publication publish(UUID practice, JsonNode definition) {
    return switch (Form.define(definition)) {
      case Definition.Faulty(var problems) -> new Publication.Faulty(problems);
      case Definition.Defined(Form form) -> publish(practice, form, definition);
    };
  }

  private Publication publish(UUID practice, Form form, JsonNode definition) {
    List<InputProblem> problems = form.checkWords();
    return problems.isEmpty()
        ? tenancy.within(practice, () -> publish(practice, form, StrictJson.write(definition)))
        : new Publication.Faulty(problems);
  }

  /// The first form of a practice makes it known here.
  private static Publication publish(UUID practice, Form form, byte[] definition) {
    KeptFormVersion.getEntityManager()
        .createNativeQuery(KNOW_THE_PRACTICE)
        .setParameter("practice", practice)
        .executeUpdate();
    var version = new VersionKey(practice, form.id(), nextNumber(practice, form.id()));
    new KeptFormVersion(version, definition, Instant.now()).persist();
    return new Publication.Published(version, form.untranslated());
  }

  /// Waits for another publication of the same form, so that no two have one number.
  private static int nextNumber(UUID practice, String form) {
    var entities = KeptFormVersion.getEntityManager();
    entities
        .createNativeQuery(ONE_AT_A_TIME)
        .setParameter("form", practice + "/" + form)
        .getSingleResult();
    long versions =
        entities
            .createQuery(NUMBER_OF_VERSIONS, Long.class)
            .setParameter("practice", practice)
            .setParameter("form", form)
            .getSingleResult();
    return Math.toIntExact(versions + 1);
  }
}

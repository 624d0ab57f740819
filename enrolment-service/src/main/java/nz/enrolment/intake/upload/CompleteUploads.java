package nz.enrolment.intake.upload;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.tenant.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The files that have come whole.
@ApplicationScoped
public class CompleteUploads {
  private final Tenancy tenancy;
  private final String baseUrl;

  @Inject
  CompleteUploads(Tenancy tenancy, @ConfigProperty(name = "intake.base-url") String baseUrl) {
    this.tenancy = tenancy;
    this.baseUrl = baseUrl;
  }

  /// Those that answers may name, by id.
  public Map<UUID, StoredFile> of(Invited invited) {
    UUID practice = invited.practice();
    return tenancy.within(
        practice,
        () ->
            UploadedFile.ofDraft(invited.draft()).stream()
                .collect(toMap(UploadedFile::id, file -> stored(practice, file))));
  }

  private StoredFile stored(UUID practice, UploadedFile file) {
    return new StoredFile(
        file.id,
        file.name,
        file.mediaType,
        file.bytes(),
        Objects.requireNonNull(file.sha256),
        baseUrl + path(practice, file.id));
  }

  /// Where in this service staff of the practice, and services, get a file of an enrolment.
  public static String path(UUID practice, UUID file) {
    return "/practices/%s/files/%s".formatted(practice, file);
  }

  /// The files in an enrolment's answers are its own from now on, in the transaction that keeps it.
  ///
  /// @return whether all of them are still the draft's
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean attach(Enrolment enrolment, Invited invited) {
    List<UUID> ids = enrolment.files().stream().map(StoredFile::id).distinct().toList();
    return ids.isEmpty()
        || ids.size()
            == UploadedFile.update(
                "enrolment = ?1, draft = null where id in ?2 and draft = ?3",
                enrolment.id(),
                ids,
                invited.draft());
  }
}

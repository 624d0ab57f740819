package nz.enrolment.form.answer;

import java.util.Objects;
import java.util.UUID;

/// A file that was uploaded. It is kept apart from the answers, which only say where it is.
///
/// @param name as the patient's device had it, for people to read; never a path
/// @param mediaType found from its content: `image/jpeg`, `image/png` or `application/pdf`
/// @param bytes its size
/// @param sha256 of its content, hexadecimal
/// @param url where a service that may read it gets it
public record StoredFile(
    UUID id, String name, String mediaType, long bytes, String sha256, String url) {
  public StoredFile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(url, "url");
  }

  @Override
  public String toString() {
    return "StoredFile[" + id + "]";
  }
}

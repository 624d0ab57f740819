package nz.enrolment.render.announce;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// The data of `nz.enrolment.document-rendered.v1`: no answers, and nothing else that is personal.
public record DocumentRendered(UUID enrolment, UUID practice, Document document) {

  /// The `ce_type`.
  static final String TYPE = "nz.enrolment.document-rendered.v1";

  /// The document, without anything of its content.
  ///
  /// @param url where it is to be had, for who may
  /// @param format `pdf`
  /// @param sha256 of the file, 64 lower-case hexadecimal digits
  /// @param bytes the file's size
  /// @param renderer name and version of the build that made it
  /// @param notes what a reader of the document should know; left out when there is nothing
  public record Document(
      URI url,
      String format,
      String sha256,
      long bytes,
      int pages,
      String renderer,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {
    public Document {
      notes = List.copyOf(notes);
    }
  }
}

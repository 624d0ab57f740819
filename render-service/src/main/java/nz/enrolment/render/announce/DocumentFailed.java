package nz.enrolment.render.announce;

import java.util.UUID;

/// The data of `nz.enrolment.document-failed.v1`: there is no document of the enrolment, until a
/// `nz.enrolment.document-rendered.v1` says that there is.
public record DocumentFailed(UUID enrolment, UUID practice, Cause failure) {

  /// The `ce_type`.
  static final String TYPE = "nz.enrolment.document-failed.v1";

  /// Why.
  ///
  /// @param reason `too-many-pages`, `took-too-long`, `too-large` or `failed`; there may be others
  /// @param renderer name and version of the build that tried
  public record Cause(String reason, String renderer) {}
}

package nz.enrolment.render.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import nz.enrolment.form.answer.StoredFile;

/// Where files may be fetched from: a URL in an event must not send this service, with its token,
/// to anybody else.
///
/// @param base of enrolment-service, as its events name it
record FilesUrl(URI base) {

  FilesUrl {
    boolean isService =
        ("http".equals(base.getScheme()) || "https".equals(base.getScheme()))
            && base.getHost() != null
            && isPlain(base);
    if (!isService) {
      throw new IllegalArgumentException("render.files-url is no http or https URL of a service");
    }
  }

  /// The file's URL, if it lies below the base and says nothing but a path.
  ///
  /// @throws IOException if not: the message names the file, not the URL
  URI of(StoredFile file) throws IOException {
    URI url = read(file);
    boolean isBelow =
        Objects.equals(url.getScheme(), base.getScheme())
            && Objects.equals(url.getRawAuthority(), base.getRawAuthority())
            && isPlain(url)
            && url.getRawPath().startsWith(folder());
    if (!isBelow) {
      throw elsewhere(file);
    }
    return url;
  }

  private static boolean isPlain(URI url) {
    return url.getRawQuery() == null
        && url.getRawFragment() == null
        && url.getRawPath().matches("[/0-9A-Za-z_-]*");
  }

  private String folder() {
    return base.getRawPath().endsWith("/") ? base.getRawPath() : base.getRawPath() + "/";
  }

  private static URI read(StoredFile file) throws IOException {
    try {
      return URI.create(file.url());
    } catch (IllegalArgumentException _) {
      throw elsewhere(file);
    }
  }

  private static IOException elsewhere(StoredFile file) {
    return new IOException("the URL of %s is not below render.files-url".formatted(file));
  }
}

package nz.enrolment.render.attach;

import java.io.IOException;
import nz.enrolment.form.answer.StoredFile;

/// Where the content of one enrolment's files comes from.
@FunctionalInterface
public interface FileSource {

  /// The file's content, or why there is none.
  ///
  /// @throws IOException when it may succeed later
  FetchedFile of(StoredFile file) throws IOException;
}

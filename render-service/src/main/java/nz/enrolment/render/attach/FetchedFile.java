package nz.enrolment.render.attach;

import nz.enrolment.form.answer.StoredFile;

/// What was fetched of a file that an enrolment names.
public sealed interface FetchedFile {
  /// As the enrolment names it.
  StoredFile file();

  /// Its content, or what claims to be that.
  record Fetched(StoredFile file, byte[] content) implements FetchedFile {
    @Override
    public String toString() {
      return "Fetched[" + file + "]";
    }
  }

  /// It is not there any more: its enrolment was erased where it is kept.
  record Gone(StoredFile file) implements FetchedFile {}

  /// Larger than what is fetched at all.
  record TooLarge(StoredFile file) implements FetchedFile {}
}

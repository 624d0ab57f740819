package nz.enrolment.render.keep;

import java.util.List;
import nz.enrolment.render.press.DocumentNote;
import nz.enrolment.shell.file.Sha256;

/// A document whose file is in the store.
///
/// @param bytes the file's size
/// @param renderer name and version of the build that made it
/// @param notes what a reader of it should know; mostly none
public record StoredDocument(
    Sha256 digest, long bytes, int pages, String renderer, List<DocumentNote> notes) {
  public StoredDocument {
    notes = List.copyOf(notes);
  }
}

package nz.enrolment.render.keep;

import java.util.List;
import nz.enrolment.render.press.Note;

/// A document whose file is in the store.
///
/// @param bytes the file's size
/// @param renderer name and version of the build that made it
/// @param notes what a reader of it should know; mostly none
public record Kept(Digest digest, long bytes, int pages, String renderer, List<Note> notes) {
  public Kept {
    notes = List.copyOf(notes);
  }
}

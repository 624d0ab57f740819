package nz.enrolment.render.attach;

import java.util.List;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.decode.Obstacle;
import nz.enrolment.render.decode.Picture;

/// A file as it is to be bound into a document.
public sealed interface BoundFile {
  /// As the enrolment names it.
  StoredFile file();

  /// All of its pages, in order; at least one.
  record Pages(StoredFile file, List<Picture> pictures) implements BoundFile {
    public Pages {
      pictures = List.copyOf(pictures);
    }
  }

  /// None of its pages: a page says so, and why.
  record NotShown(StoredFile file, Obstacle obstacle) implements BoundFile {}
}

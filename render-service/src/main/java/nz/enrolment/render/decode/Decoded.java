package nz.enrolment.render.decode;

import java.util.List;

/// What became of a file.
public sealed interface Decoded {

  /// All of its pages, in order; at least one.
  record Pages(List<Picture> pictures) implements Decoded {
    public Pages {
      pictures = List.copyOf(pictures);
    }
  }

  /// None of them.
  record Refused(Obstacle obstacle) implements Decoded {}
}

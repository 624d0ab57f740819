package nz.enrolment.address.index.search.content;

/// How many words the own name of each road has. They are counted when they are first asked for:
/// the file does not have them, and a byte for each road lies nearer than its text.
public final class NameLengths {
  private static final byte NOT_COUNTED = 0;

  private final Roads roads;
  private final TextPool texts;

  /// Written by whichever thread comes first; another would write the same.
  private final byte[] lengths;

  NameLengths(Roads roads, TextPool texts) {
    this.roads = roads;
    this.texts = texts;
    this.lengths = new byte[roads.size()];
  }

  public int of(int road) {
    if (lengths[road] == NOT_COUNTED) {
      lengths[road] = (byte) texts.words(roads.name(road));
    }
    return lengths[road];
  }
}

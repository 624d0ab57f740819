package nz.enrolment.address.index.search.content;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// The words under which each road is filed, those of its own name first: positions among the words
/// of the index.
public final class RoadWords {
  private final MemorySegment section;
  private final long words;
  private final int wordBytes;

  /// @param vocabulary how many words the index has
  public RoadWords(MemorySegment section, int roads, int vocabulary) {
    this.section = section;
    this.words = (long) Layout.U32 * roads;
    this.wordBytes = Layout.wordBytes(vocabulary);
  }

  /// Where a road's words end and how many are of its name, see [Layout#NAME_WORDS_SHIFT].
  public int entry(int road) {
    return Layout.u32(section, (long) Layout.U32 * road);
  }

  /// The first of a road's words, for [#word].
  public int first(int road) {
    return road == 0 ? 0 : end(entry(road - 1));
  }

  public static int end(int entry) {
    return entry & Layout.LARGEST_U24;
  }

  public static int ofName(int entry) {
    return entry >>> Layout.NAME_WORDS_SHIFT;
  }

  public int word(int at) {
    long place = words + (long) wordBytes * at;
    return wordBytes == Layout.U24 ? Layout.u24(section, place) : Layout.u16(section, place);
  }
}

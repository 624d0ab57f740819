package nz.enrolment.address.index.search.content;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.words.SmallKey;

/// The numberings of the index: what surrounds a house number.
public final class Numberings {
  private final MemorySegment section;

  Numberings(MemorySegment section) {
    this.section = section;
  }

  public long unitKey(int numbering) {
    return Layout.u64(section, at(numbering, Layout.NUMBERING_UNIT_KEY));
  }

  public long suffixKey(int numbering) {
    return Layout.u64(section, at(numbering, Layout.NUMBERING_SUFFIX_KEY));
  }

  public long levelKey(int numbering) {
    return Layout.u64(section, at(numbering, Layout.NUMBERING_LEVEL_KEY));
  }

  /// Whether it is a part of a building: a unit or a level.
  public boolean isWithin(int numbering) {
    return unitKey(numbering) != SmallKey.NONE || levelKey(numbering) != SmallKey.NONE;
  }

  /// How far a range goes beyond its number, 0 when there is none.
  public int span(int numbering) {
    return Layout.u32(section, at(numbering, Layout.NUMBERING_SPAN));
  }

  /// One of its texts.
  ///
  /// @param field as in [Layout#NUMBERING_UNIT_TYPE]
  public int text(int numbering, int field) {
    return Layout.u32(section, at(numbering, field));
  }

  private static long at(int numbering, int field) {
    return (long) numbering * Layout.NUMBERING + field;
  }
}

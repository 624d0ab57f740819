package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import java.util.Locale;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.words.SmallKey;

/// The numberings of the index: what surrounds a house number.
final class Numberings {
  private final MemorySegment section;
  private final Texts texts;

  Numberings(MemorySegment section, Texts texts) {
    this.section = section;
    this.texts = texts;
  }

  long unitKey(int numbering) {
    return key(numbering, Layout.NUMBERING_UNIT_KEY);
  }

  long suffixKey(int numbering) {
    return key(numbering, Layout.NUMBERING_SUFFIX_KEY);
  }

  long levelKey(int numbering) {
    return key(numbering, Layout.NUMBERING_LEVEL_KEY);
  }

  /// Whether it is a part of a building: a unit or a level.
  boolean isWithin(int numbering) {
    return unitKey(numbering) != SmallKey.NONE || levelKey(numbering) != SmallKey.NONE;
  }

  int span(int numbering) {
    return Layout.u32(section, at(numbering, Layout.NUMBERING_SPAN));
  }

  /// `12` or `12-16`, with the letters that LINZ puts before it.
  String number(int numbering, int number) {
    int span = span(numbering);
    var digits = span > 0 ? number + "-" + (number + span) : Integer.toString(number);
    return text(numbering, Layout.NUMBERING_PREFIX) + digits;
  }

  String suffix(int numbering) {
    return text(numbering, Layout.NUMBERING_SUFFIX);
  }

  /// `3`, `Flat 3`, `Level 4` or `Level 4, 3`; empty for a whole building.
  String unit(int numbering) {
    if (!isWithin(numbering)) return "";
    var level = level(numbering);
    var unit =
        named(text(numbering, Layout.NUMBERING_UNIT_TYPE), text(numbering, Layout.NUMBERING_UNIT));
    return level.isEmpty() || unit.isEmpty() ? level + unit : level + ", " + unit;
  }

  /// What stands before the number in a line: `3/`, `Flat 3, ` or nothing.
  String lead(int numbering, String unit) {
    if (unit.isEmpty()) return "";
    boolean bare =
        text(numbering, Layout.NUMBERING_UNIT_TYPE).isEmpty()
            && unitKey(numbering) != SmallKey.NONE;
    return unit + (bare ? "/" : ", ");
  }

  private String level(int numbering) {
    return named(
        text(numbering, Layout.NUMBERING_LEVEL_TYPE), text(numbering, Layout.NUMBERING_LEVEL));
  }

  /// LINZ writes the kinds of units in capitals.
  private static String named(String type, String value) {
    if (type.isEmpty() || value.isEmpty()) return value;
    return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT) + " " + value;
  }

  private String text(int numbering, int field) {
    return texts.text(Layout.u32(section, at(numbering, field)));
  }

  private long key(int numbering, int field) {
    return Layout.u64(section, at(numbering, field));
  }

  private static long at(int numbering, int field) {
    return (long) numbering * Layout.NUMBERING + field;
  }
}

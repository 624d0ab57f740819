package nz.enrolment.address.index.file;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Sizes and places within the sections, in bytes, as the grammar of [IndexFormat] gives them.
public final class Layout {
  /// Bytes of a text's position, of an id and of a coordinate.
  public static final int U32 = 4;

  /// Bytes of the position of an address or road.
  public static final int U24 = 3;

  /// Bytes of one address in ADDRESS_HOUSES, and where its numbering is.
  public static final int HOUSE = 4;

  public static final int HOUSE_NUMBERING = 2;

  /// Bytes of one address in ADDRESS_PLACES: latitude, longitude.
  public static final int PLACE = 8;

  /// Bytes of one locality, and where its fields are.
  public static final int LOCALITY = 16;

  public static final int LOCALITY_SUBURB = 0;
  public static final int LOCALITY_CITY = 4;
  public static final int LOCALITY_POSTCODE = 8;
  public static final int LOCALITY_TAIL = 12;

  /// Bytes of one road, and where its fields are.
  public static final int ROAD = 16;

  public static final int ROAD_NAME = 0;
  public static final int ROAD_LOCALITY = 4;
  public static final int ROAD_FIRST = 7;
  public static final int ROAD_RANGES = 10;
  public static final int ROAD_LAST = 13;

  /// A road's entry in ROAD_WORDS is where its words end, and from this bit on how many of them are
  /// words of its own name.
  public static final int NAME_WORDS_SHIFT = 24;

  /// Bytes of one numbering, and where its fields are.
  public static final int NUMBERING = 56;

  public static final int NUMBERING_UNIT_KEY = 0;
  public static final int NUMBERING_SUFFIX_KEY = 8;
  public static final int NUMBERING_LEVEL_KEY = 16;
  public static final int NUMBERING_SPAN = 24;
  public static final int NUMBERING_UNIT_TYPE = 28;
  public static final int NUMBERING_UNIT = 32;
  public static final int NUMBERING_LEVEL_TYPE = 36;
  public static final int NUMBERING_LEVEL = 40;
  public static final int NUMBERING_PREFIX = 44;
  public static final int NUMBERING_SUFFIX = 48;
  public static final int NUMBERING_LEAD = 52;

  /// Bytes of a key that are compared at once.
  public static final int HEAD = 8;

  /// Where the heads of keys begin.
  public static final int HEADS_AT = 8;

  /// A beginning that at most this many words share has no list of its own.
  public static final int WORDS_OF_A_BEGINNING = 16;

  /// A range that goes further contains no numbers but its first: it is more likely a slip.
  public static final int LONGEST_RANGE = 1000;

  /// The largest number that two bytes hold.
  public static final int LARGEST_U16 = (1 << 16) - 1;

  /// The largest number that three bytes hold.
  public static final int LARGEST_U24 = (1 << 24) - 1;

  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private Layout() {}

  /// Whether a list of so many roads is kept as bits: whatever is smaller. Bits with their size are
  /// longer than any list that is kept as numbers, which is how a reader tells them apart.
  public static boolean isBits(int size, int roads) {
    return size * 8L * U24 > roads;
  }

  /// Bytes of a word in ROAD_WORDS, of so many words.
  public static int wordBytes(int words) {
    return words <= LARGEST_U16 + 1 ? 2 : U24;
  }

  /// How many bytes a list takes that is kept as bits, without its size.
  public static int bitsLength(int roads) {
    return (roads + 63) / 64 * 8;
  }

  /// The first eight bytes of a key as one number, first byte highest, zeros behind its end: keys
  /// compare as these numbers do.
  ///
  /// @param end where the key ends in `bytes`
  public static long head(byte[] bytes, int start, int end) {
    long head = 0;
    for (int i = 0; i < HEAD; i++) {
      head = head << 8 | (start + i < end ? bytes[start + i] & 0xff : 0);
    }
    return head;
  }

  /// A text as other sections refer to it: where it begins, and its bytes.
  public static int text(int start, int length) {
    return start << 8 | length;
  }

  /// Where a text begins.
  public static int textStart(int text) {
    return text >>> 8;
  }

  /// Bytes of a text, 0 to 255.
  public static int textLength(int text) {
    return text & 0xff;
  }

  /// Two bytes at an offset, 0 to 65,535.
  public static int u16(MemorySegment segment, long offset) {
    return segment.get(SHORT, offset) & 0xffff;
  }

  /// Three bytes at an offset, 0 to 16,777,215. A fourth is read with them and dropped: a section
  /// is always followed by one.
  public static int u24(MemorySegment segment, long offset) {
    return segment.get(INT, offset) & LARGEST_U24;
  }

  /// Four bytes at an offset.
  public static int u32(MemorySegment segment, long offset) {
    return segment.get(INT, offset);
  }

  /// Eight bytes at an offset.
  public static long u64(MemorySegment segment, long offset) {
    return segment.get(LONG, offset);
  }

  /// Writes four bytes at an offset of a segment of one's own.
  public static void putU32(MemorySegment segment, long offset, int value) {
    segment.set(INT, offset, value);
  }

  /// Writes eight bytes at an offset of a segment of one's own.
  public static void putU64(MemorySegment segment, long offset, long value) {
    segment.set(LONG, offset, value);
  }
}

package nz.enrolment.address.index.file;

/// The bytes of an index file, version 3. Numbers are little-endian and unsigned unless said
/// otherwise: `u16`, `u24`, `u32`, `u64`, signed `i32`.
///
/// ```
/// file        = header section{18}          each section begins at a multiple of 8
/// header      = magic name version length count checksum entry{18}
/// magic       = 4E 5A 41 49                 "NZAI"
/// name        = 61 64 64 72 65 73 73 00     "address" and a zero byte
/// version     = u32                         3
/// length      = u64                         bytes of the whole file
/// count       = u32                         18, the number of sections
/// checksum    = u32                         CRC-32C of the header with these four bytes zero
/// entry       = start:u64 bytes:u64 crc:u32 zero:u32
///                                           one to eight zeros follow a section, up to a multiple of 8;
///                                           crc is the CRC-32C of the section with them
///
/// TEXTS       = byte{}                      distinct texts in UTF-8, sorted by bytes
/// NUMBERINGS  = numbering{}                 in rank order: plain, range, suffix, level or unit
/// numbering   = unitKey:u64 suffixKey:u64 levelKey:u64 span:u32 unitType:text unit:text
///               levelType:text level:text prefix:text suffix:text lead:text
/// text        = u32                         where it begins in TEXTS, times 256, plus its length in bytes
///                                           a key is the first eight folded bytes, the first lowest, 0 for none;
///                                           lead is what a line shows before the number: "3/", "Flat 3, "
/// LOCALITIES  = locality{}                  sorted by suburb, city, postcode
/// locality    = suburb:text city:text postcode:text tail:text
///                                           tail is what a line shows behind the road: ", Epsom, Auckland 1023"
/// ROADS       = road{n} end                 a road within one locality; in rank order: most addresses first
/// road        = name:text locality:u24 first:u24 ranges:u24 last:u16 zero:u8
/// end         = u32 u24 first:u24 ranges:u24 u24
///                                           road i has the addresses from first[i] until first[i+1], of which last is
///                                           the highest number, and the entries of RANGES from ranges[i] until
///                                           ranges[i+1]; the end counts all, its other fields are zero
///
/// ADDRESS_HOUSES = (number:u16 numbering:u16){}
///                                           addresses by road, number, numbering and id; the numbering is a
///                                           position in NUMBERINGS
/// ADDRESS_IDS = u32{}
/// ADDRESS_PLACES = (latitude:i32 longitude:i32){}
///                                           degrees times 10,000,000
/// BY_ID       = u24{}                       positions of addresses, ascending by id
/// RANGES      = u24{}                       positions of addresses whose span is not 0, ascending
///
/// WORDS, BEGINNINGS, HOUSES = keys
/// keys        = n:u32 zero:u32 head:u64{n} tailEnd:u32{n} byte{}
///                                           sorted by bytes; head is the first eight bytes of a key, the first
///                                           highest, zeros behind its end; the bytes hold what goes beyond
/// ROAD_WORDS  = (end:u24 named:u8){n} word{}  one entry for each road; end counts words; the first `named` words
///                                           are in the road's own name, the others only in its suburb, city or
///                                           postcode
/// word        = u16 | u24                   a position in WORDS; u16 when there are at most 65,536
/// WORD_ROADS, NAME_ROADS, BEGINNING_ROADS, HOUSE_ROADS = lists
/// lists       = n:u32 end:u32{n} list{n}    one for each key; end counts from the first list
/// list        = (size:u32 bits) | roads     bits when size times 24 exceeds the number of roads
/// bits        = u64{⌈roads ÷ 64⌉}           bit r of word w is road 64·w + r
/// roads       = u24{size}                   positions in ROADS, ascending
/// SLIPS       = n:u32 end:u24{n} (word:u24 tag:u8){}
///                                           n buckets, a power of two; bucket i ends at end[i]
///                                           a word of WORDS is in the buckets of itself and of what is left of it
///                                           without one byte: bits 8 and up of its hash (SlipHash), whose lowest
///                                           eight are the tag
/// ```
///
/// WORDS are the folded words of names, suburbs, cities and postcodes, with their abbreviations and
/// other spellings. WORD_ROADS has the roads with such a word anywhere, NAME_ROADS those with it in
/// their own name. BEGINNINGS are those that more than sixteen words share. HOUSES are house
/// numbers in decimal, and those with a suffix ("12", "12a"); a range that goes at most a thousand
/// further is filed under every number that it contains.
///
/// ## A worked example
///
/// The file of one address, id 7, `1A Rata Rd, Bulls 4818`, at 40.1 south and 175.4 east, byte for
/// byte:
///
/// ```hex
/// 4E5A41496164647265737300030000007804000000000000120000008EBCCC1F
/// D0010000000000001D000000000000000BF3AC8200000000F001000000000000
/// 3800000000000000A3761CA40000000030020000000000001000000000000000
/// 24279B2800000000480200000000000020000000000000001782218400000000
/// 70020000000000000400000000000000ADCF14C5000000007802000000000000
/// 04000000000000008EB771760000000080020000000000000800000000000000
/// BE773DE900000000900200000000000003000000000000008AB2288C00000000
/// 980200000000000000000000000000008AB2288C00000000A002000000000000
/// 44000000000000003793F9EF00000000E8020000000000000E00000000000000
/// FB09A3E100000000F8020000000000005400000000000000D103509A00000000
/// 50030000000000003C00000000000000608418AC000000009003000000000000
/// 78000000000000003A4F0ADA0000000010040000000000000800000000000000
/// EA9A704200000000200400000000000004000000000000008AB2288C00000000
/// 28040000000000002000000000000000C899BEA8000000005004000000000000
/// 2400000000000000E5592C54000000002C2042756C6C73203438313834383138
/// 4142756C6C735261746120526400000000000000000000006100000000000000
/// 0000000000000000000000000000000000000000000000000000000000000000
/// 011000000000000000000000000000000511000005110000040C00000C000000
/// 0000000000000000071600000000000000000000000100000000000000000001
/// 0000000000000000000000000000000001000000000000000700000000000000
/// C03919E880EA8B68000000000000000000000000000000000000000000000000
/// 05000000000000000000000038313834000000736C6C75620000000061746172
/// 00000000000064720000000064616F7200000000000000000000000000000000
/// 000000000000000005000003020003000400000001000000050000000C000000
/// 1800000024000000300000003C00000001000000010000000000000001000000
/// 0100000000000000010000000100000000000000010000000100000000000000
/// 010000000100000000000000000000000500000000000000000000000C000000
/// 1800000024000000010000000100000000000000010000000100000000000000
/// 01000000010000000000000000000000080000000100000400000A00000D0000
/// 100000110000140000170000010000EB02000039040000510100005F00000037
/// 000000580200005C030000DB030000FB040000FC04000064040000B6010000D5
/// 0000000302000039020000E9020000E60100004400000074030000FD04000022
/// 01000036000000E1000000000000000000000000000000000000000000000000
/// 0000000000000000020000000000000000000000000000310000000000006131
/// 00000000000000000000000000000000020000000C0000001800000001000000
/// 010000000000000001000000010000000000000000000000
/// ```
final class IndexFormat {
  static final byte[] MAGIC = {'N', 'Z', 'A', 'I'};
  static final byte[] NAME = {'a', 'd', 'd', 'r', 'e', 's', 's', 0};
  static final int VERSION = 3;

  static final int VERSION_AT = 12;
  static final int LENGTH_AT = 16;
  static final int COUNT_AT = 24;
  static final int CHECKSUM_AT = 28;
  static final int ENTRIES_AT = 32;
  static final int ENTRY_BYTES = 24;
  static final int SECTIONS = IndexSection.values().length;
  static final int HEADER_BYTES = ENTRIES_AT + SECTIONS * ENTRY_BYTES;
  static final int ALIGNMENT = 8;

  private IndexFormat() {}

  /// How far a section of `length` bytes reaches with the zeros behind it, of which there is at
  /// least one.
  static long padded(long length) {
    return (length / ALIGNMENT + 1) * ALIGNMENT;
  }

  /// Where the entry of a section begins within the header.
  static int entryAt(IndexSection section) {
    return ENTRIES_AT + section.ordinal() * ENTRY_BYTES;
  }
}

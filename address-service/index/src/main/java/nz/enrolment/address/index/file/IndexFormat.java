package nz.enrolment.address.index.file;

/// The bytes of an index file, version 2. Numbers are little-endian and unsigned unless said
/// otherwise: `u16`, `u24`, `u32`, `u64`, signed `i32`.
///
/// ```
/// file        = header section{17}          each section begins at a multiple of 8
/// header      = magic name version length count checksum entry{17}
/// magic       = 4E 5A 41 49                 "NZAI"
/// name        = 61 64 64 72 65 73 73 00     "address" and a zero byte
/// version     = u32                         2
/// length      = u64                         bytes of the whole file
/// count       = u32                         17, the number of sections
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
/// road        = name:text locality:u32 first:u32
/// end         = u32{2} first:u32            two zeros; first counts all addresses
///                                           road i has the addresses from first[i] until first[i+1];
///                                           the highest bit of first is set when one of its numbers is a range
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
/// WORD_ROADS, NAME_ROADS, BEGINNING_ROADS, HOUSE_ROADS = lists
/// lists       = n:u32 end:u32{n} list{n}    one for each key; end counts from the first list
/// list        = size:u32 (bits | roads)     bits when size times 24 exceeds the number of roads
/// bits        = u64{⌈roads ÷ 64⌉}           bit r of word w is road 64·w + r
/// roads       = u24{size}                   positions in ROADS, ascending
/// SLIPS       = n:u32 end:u24{n} word:u24{}   n buckets, a power of two; bucket i ends at end[i]
///                                           a word of WORDS is in the buckets of itself and of what is left of it
///                                           without one byte: bits 7 and up of its hash (SlipHash)
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
/// 4E5A4149616464726573730002000000480400000000000011000000BCB26A74
/// B8010000000000001D000000000000000BF3AC8200000000D801000000000000
/// 3800000000000000A3761CA40000000018020000000000001000000000000000
/// 24279B28000000003002000000000000180000000000000033AD5C8E00000000
/// 50020000000000000400000000000000ADCF14C5000000005802000000000000
/// 04000000000000008EB771760000000060020000000000000800000000000000
/// BE773DE900000000700200000000000003000000000000008AB2288C00000000
/// 780200000000000000000000000000008AB2288C000000008002000000000000
/// 44000000000000003793F9EF00000000C8020000000000005400000000000000
/// D103509A00000000200300000000000044000000000000004BD5074D00000000
/// 68030000000000007300000000000000C09B842E00000000E003000000000000
/// 0800000000000000EA9A704200000000F0030000000000000400000000000000
/// 8AB2288C00000000F8030000000000002000000000000000C899BEA800000000
/// 20040000000000002400000000000000E5592C54000000002C2042756C6C7320
/// 34383138343831384142756C6C73526174612052640000000000000000000000
/// 6100000000000000000000000000000000000000000000000000000000000000
/// 0000000000000000011000000000000000000000000000000511000005110000
/// 040C00000C000000000000000000000007160000000000000000000000000000
/// 0000000001000000000000000000000001000000000000000700000000000000
/// C03919E880EA8B68000000000000000000000000000000000000000000000000
/// 05000000000000000000000038313834000000736C6C75620000000061746172
/// 00000000000064720000000064616F7200000000000000000000000000000000
/// 0000000000000000050000000C0000001800000024000000300000003C000000
/// 0100000001000000000000000100000001000000000000000100000001000000
/// 0000000001000000010000000000000001000000010000000000000000000000
/// 05000000040000000800000014000000200000002C0000000000000000000000
/// 0100000001000000000000000100000001000000000000000100000001000000
/// 0000000000000000100000000000000100000400000400000600000800000900
/// 000B00000D00000E00000E00000F000011000012000014000015000001000001
/// 0000020000040000000000020000030000040000040000010000040000000000
/// 0200000200000200000000000100000300000100000400000000000000000000
/// 0000000000000000000000000000000000000000000000000200000000000000
/// 0000000000000031000000000000613100000000000000000000000000000000
/// 020000000C000000180000000100000001000000000000000100000001000000
/// 0000000000000000
/// ```
final class IndexFormat {
  static final byte[] MAGIC = {'N', 'Z', 'A', 'I'};
  static final byte[] NAME = {'a', 'd', 'd', 'r', 'e', 's', 's', 0};
  static final int VERSION = 2;

  static final int VERSION_AT = 12;
  static final int LENGTH_AT = 16;
  static final int COUNT_AT = 24;
  static final int CHECKSUM_AT = 28;
  static final int ENTRIES_AT = 32;
  static final int ENTRY_BYTES = 24;
  static final int SECTIONS = Section.values().length;
  static final int HEADER_BYTES = ENTRIES_AT + SECTIONS * ENTRY_BYTES;
  static final int ALIGNMENT = 8;

  private IndexFormat() {}

  /// How far a section of `length` bytes reaches with the zeros behind it, of which there is at
  /// least one.
  static long padded(long length) {
    return (length / ALIGNMENT + 1) * ALIGNMENT;
  }

  /// Where the entry of a section begins within the header.
  static int entryAt(Section section) {
    return ENTRIES_AT + section.ordinal() * ENTRY_BYTES;
  }
}

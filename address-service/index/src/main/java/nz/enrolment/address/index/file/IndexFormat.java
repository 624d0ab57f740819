package nz.enrolment.address.index.file;

/// The bytes of an index file, version 1. Numbers are little-endian and unsigned unless said
/// otherwise: `u16`, `u24`, `u32`, `u64`, signed `i32`.
///
/// ```
/// file        = header section{9}           each section begins at a multiple of 8
/// header      = magic name version length count checksum entry{9}
/// magic       = 4E 5A 41 49                 "NZAI"
/// name        = 61 64 64 72 65 73 73 00     "address" and a zero byte
/// version     = u32                         1
/// length      = u64                         bytes of the whole file
/// count       = u32                         9, the number of sections
/// checksum    = u32                         CRC-32C of the header with these four bytes zero
/// entry       = start:u64 bytes:u64 crc:u32 zero:u32
///                                           crc is the CRC-32C of the section with its padding to a multiple of 8
///
/// TEXTS       = n:u32 end:u32{n} byte{}     distinct texts in UTF-8, sorted by bytes; text i ends at end[i]
/// NUMBERINGS  = numbering{}                 in rank order: plain, range, suffix, level or unit
/// numbering   = unitKey:u64 suffixKey:u64 levelKey:u64 span:u32
///               unitType:text unit:text levelType:text level:text prefix:text suffix:text
/// text        = u32                         position in TEXTS
///                                           a key is the first eight folded bytes, the first lowest, 0 for none
/// ROADS       = road{n} sentinel            a road within one suburb, city and postcode; in rank order: most addresses first
/// road        = name:text suburb:text city:text postcode:text first:u32
/// sentinel    = u32{4} first:u32            four zeros; first counts all addresses
///                                           road i has the addresses from first[i] until first[i+1]
/// ADDRESSES   = address{}                   by road, number and numbering
/// address     = id:u32 latitude:i32 longitude:i32 number:u24 numbering:u16
///                                           degrees times 10,000,000
/// IDS         = u24{}                       positions in ADDRESSES, ascending by id
///
/// WORDS, NAMES, BEGINNINGS, NUMBERS = dictionary
/// dictionary  = n:u32 keyEnd:u32{n} listEnd:u32{n} byte{} list{n}
///                                           keys sorted by bytes; listEnd counts from the first list
/// list        = size:u32 (bits | roads)     bits when size times 24 exceeds the number of roads
/// bits        = u64{⌈roads ÷ 64⌉}           bit r of word w is road 64·w + r
/// roads       = u24{size}                   positions in ROADS, ascending
/// ```
///
/// The keys of WORDS are the folded words of names, suburbs, cities and postcodes, those of NAMES
/// the words of names alone, and those of NUMBERS house numbers in decimal. BEGINNINGS holds each
/// beginning that more than sixteen words of WORDS share.
///
/// ## A worked example
///
/// The file of one address, id 7, `1A Rata Rd, Bulls 4818`, at 40.1 south and 175.4 east, byte for
/// byte:
///
/// ```hex
/// 4E5A4149616464726573730001000000A00200000000000009000000EBED5B5D
/// F800000000000000290000000000000001D23729000000002801000000000000
/// 34000000000000009017C3030000000060010000000000002800000000000000
/// 77E4854D0000000088010000000000001100000000000000EBD7900F00000000
/// A00100000000000003000000000000008AB2288C00000000A801000000000000
/// 7B00000000000000E1448C8B0000000028020000000000004A00000000000000
/// 72A2368300000000780200000000000004000000000000008AB2288C00000000
/// 80020000000000001900000000000000D4540C50000000000500000000000000
/// 04000000050000000A00000011000000343831384142756C6C73526174612052
/// 6400000000000000000000000000000061000000000000000000000000000000
/// 0000000000000000000000000000000000000000000000000200000000000000
/// 0400000003000000030000000100000000000000000000000000000000000000
/// 000000000100000007000000C03919E880EA8B68010000000000000000000000
/// 00000000000000000500000004000000090000000D0000000F00000013000000
/// 0C0000001800000024000000300000003C0000003438313862756C6C73726174
/// 617264726F616401000000010000000000000001000000010000000000000001
/// 0000000100000000000000010000000100000000000000010000000100000000
/// 00000000000000000300000004000000060000000A0000000C00000018000000
/// 24000000726174617264726F6164010000000100000000000000010000000100
/// 0000000000000100000001000000000000000000000000000000000000000000
/// 01000000010000000C0000003101000000010000000000000000000000000000
/// ```
final class IndexFormat {
  static final byte[] MAGIC = {'N', 'Z', 'A', 'I'};
  static final byte[] NAME = {'a', 'd', 'd', 'r', 'e', 's', 's', 0};
  static final int VERSION = 1;

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

  /// The next multiple of the alignment that is not below `length`.
  static long padded(long length) {
    return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /// Where the entry of a section begins within the header.
  static int entryAt(Section section) {
    return ENTRIES_AT + section.ordinal() * ENTRY_BYTES;
  }
}

package nz.enrolment.address.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexRefused;
import nz.enrolment.address.index.file.Section;

/// An open index of addresses. It may be searched by many threads at once; it needs no closing, see
/// [IndexFile].
public final class AddressIndex {
  private final IndexFile file;
  private final Vocabulary vocabulary;
  private final Roads roads;
  private final Numberings numberings;
  private final Addresses addresses;

  private AddressIndex(IndexFile file) {
    var texts = new Texts(file.section(Section.TEXTS));
    this.file = file;
    this.roads = new Roads(file.section(Section.ROADS), texts);
    this.numberings = new Numberings(file.section(Section.NUMBERINGS), texts);
    this.addresses = new Addresses(file, roads, numberings);
    this.vocabulary = new Vocabulary(file, roads.size());
  }

  /// Opens a file that is trusted to be whole: only its header is checked.
  ///
  /// @throws IndexRefused when it is not an index, too old, too new, truncated or its header
  ///   corrupted
  public static AddressIndex open(Path file) throws IOException {
    return new AddressIndex(IndexFile.open(file));
  }

  /// Opens a file after comparing the checksums of all that it holds.
  ///
  /// @throws IndexRefused as [#open] does, and when any byte is not as it was written
  public static AddressIndex openVerified(Path file) throws IOException {
    IndexFile.verify(file);
    return open(file);
  }

  /// Finds addresses, best first: exact words before beginnings, plain numbers before suffixes and
  /// units, larger roads before smaller.
  ///
  /// @param query as typed: words in any order, finished or not, abbreviated, with or without
  ///   macrons
  /// @param limit how many to find at most, from 1
  public List<Address> search(String query, int limit) {
    var hits =
        new Search(vocabulary, roads, addresses, numberings, Phrase.words(query), limit).run();
    return Arrays.stream(hits.all())
        .mapToObj(hit -> addresses.read((int) (hit >>> 32), (int) hit))
        .toList();
  }

  /// The address with LINZ's `address_id`.
  public Optional<Address> address(int id) {
    int address = addresses.withId(id);
    return address == Addresses.ABSENT
        ? Optional.empty()
        : Optional.of(addresses.read(address, roads.of(address)));
  }

  /// How many addresses there are.
  public int size() {
    return addresses.size();
  }

  /// How many roads within one suburb, city and postcode there are.
  public int roads() {
    return roads.size();
  }

  /// Sixteen hexadecimal digits that change whenever the content does.
  public String generation() {
    return file.generation();
  }

  /// Bytes of a section of the file.
  public long bytes(Section section) {
    return file.section(section).byteSize();
  }

  /// Bytes of the whole file.
  public long bytes() {
    return file.length();
  }
}

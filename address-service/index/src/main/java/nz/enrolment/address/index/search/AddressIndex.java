package nz.enrolment.address.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexRefused;
import nz.enrolment.address.index.file.IndexSection;
import nz.enrolment.address.index.search.content.AddressColumns;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.lookup.Vocabulary;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.search.show.AddressReader;
import nz.enrolment.address.index.search.show.Display;
import nz.enrolment.address.index.search.show.Match;

/// An open index of addresses. It may be searched by many threads at once; it needs no closing, see
/// [IndexFile].
public final class AddressIndex {
  private final IndexFile file;
  private final IndexContent content;
  private final Vocabulary vocabulary;
  private final Searches searches = new Searches(this::newSearch);

  private AddressIndex(IndexFile file) {
    this.file = file;
    this.content = IndexContent.of(file);
    this.vocabulary = new Vocabulary(file, content.roads().size());
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
  /// units, larger roads before smaller. Where the house is on no such road, the nearest that is.
  ///
  /// @param query as typed: words in any order, finished or not, abbreviated, with or without
  ///   macrons
  /// @param limit how many to find at most, from 1
  public List<Address> search(String query, int limit) {
    return all(query, limit, search -> search::address);
  }

  /// Finds what [#search] finds, and says how each address answers the query.
  ///
  /// @param query as [#search] takes it
  /// @param limit how many to find at most, from 1
  public List<Match> find(String query, int limit) {
    return all(query, limit, search -> search::match);
  }

  /// A search of one's own, for many queries after one another without garbage.
  public Search newSearch() {
    return new Search(content, vocabulary);
  }

  /// The address with LINZ's `address_id`.
  public Optional<Address> address(int id) {
    int address = content.addresses().withId(id);
    var reader = new AddressReader(content, new Display(content));
    return address == AddressColumns.ABSENT
        ? Optional.empty()
        : Optional.of(reader.read(address, content.roads().of(address)));
  }

  /// How many addresses there are.
  public int size() {
    return content.addresses().size();
  }

  /// How many roads within one suburb, city and postcode there are.
  public int roads() {
    return content.roads().size();
  }

  /// Sixteen hexadecimal digits that change whenever the content does.
  public String generation() {
    return file.generation();
  }

  /// Bytes of a section of the file.
  public long bytes(IndexSection section) {
    return file.bytes(section);
  }

  /// Bytes of the whole file.
  public long bytes() {
    return file.length();
  }

  /// What turns the hits of a search into something that outlives it.
  @FunctionalInterface
  private interface Reading<T> {
    IntFunction<T> of(Search search);
  }

  private <T> List<T> all(String query, int limit, Reading<T> reading) {
    var search = searches.take();
    var all = IntStream.range(0, search.run(query, limit)).mapToObj(reading.of(search)).toList();
    searches.giveBack(search);
    return all;
  }
}

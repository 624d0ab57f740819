package nz.enrolment.address.index.search;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.find.Finding;
import nz.enrolment.address.index.search.find.Hits;
import nz.enrolment.address.index.search.lookup.Vocabulary;
import nz.enrolment.address.index.search.query.Word;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.search.show.AddressReader;
import nz.enrolment.address.index.search.show.Display;
import nz.enrolment.address.index.search.show.Highlights;
import nz.enrolment.address.index.search.show.Match;

/// Searches an index, one query after the other. It keeps the room to work in and nothing of a
/// query but its last hits; for one thread at a time.
///
/// Roads come in rank order, so the first that are found are the answer.
public final class Search {
  private final IndexContent content;
  private final Display display;
  private final AddressReader reader;
  private final Hits hits = new Hits();
  private final Finding finding;
  private List<Word> words = List.of();
  private Optional<Highlights> highlights = Optional.empty();

  Search(IndexContent content, Vocabulary vocabulary) {
    this.content = content;
    this.display = new Display(content);
    this.reader = new AddressReader(content, display);
    this.finding = new Finding(content, vocabulary, hits);
  }

  /// Finds addresses as [AddressIndex#search] does and gives how many it found.
  public int run(String query, int limit) {
    hits.clear(limit);
    highlights = Optional.empty();
    words = finding.find(query);
    display.fetch(hits);
    return hits.count();
  }

  /// The `address_id` of a hit, from 0.
  public int id(int hit) {
    return content.addresses().id(hits.address(hit));
  }

  /// Whether the house that was asked for is not on the road of this hit, and this is the nearest.
  public boolean isNearest(int hit) {
    return hits.isNearest(hit);
  }

  /// A hit on one line in UTF-8: `3/12A Queen Street, Epsom, Auckland 1023`. The buffer is written
  /// over by the next call.
  public ByteBuffer text(int hit) {
    return display.line(hits.address(hit), hits.road(hit));
  }

  /// A hit with all its parts.
  public Address address(int hit) {
    return reader.read(hits.address(hit), hits.road(hit));
  }

  /// A hit, and what of its lines the query asked for.
  public Match match(int hit) {
    var address = address(hit);
    return new Match(address, highlights().of(address.lines()), isNearest(hit));
  }

  /// Made when the first match is asked for: who wants texts alone does not wait for it.
  private Highlights highlights() {
    var made = highlights.orElseGet(() -> new Highlights(words));
    highlights = Optional.of(made);
    return made;
  }
}

package nz.enrolment.address.index.build;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.IndexSection;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.words.SmallKey;

/// The sections of an index, from arranged addresses.
final class Sections {
  private final RankedAddresses arranged;
  private final TextSection texts;
  private final Map<IndexSection, Bytes> all = new ConcurrentHashMap<>();

  private Sections(RankedAddresses arranged) {
    this.arranged = arranged;
    this.texts = new TextSection(arranged.roads, arranged.localities, arranged.numberings);
  }

  static Map<IndexSection, Bytes> of(RankedAddresses arranged) {
    var sections = new Sections(arranged);
    var filed = CompletableFuture.runAsync(sections::putFiled);
    sections.putRoads();
    sections.putAddresses();
    sections.putHouses();
    filed.join();
    return sections.all;
  }

  private void putRoads() {
    all.put(IndexSection.TEXTS, texts.bytes());
    all.put(IndexSection.NUMBERINGS, numberings());
    all.put(IndexSection.LOCALITIES, localities());
    all.put(IndexSection.ROADS, roads());
  }

  private void putAddresses() {
    var read = arranged.gathered;
    var houses = new Bytes(arranged.rows.length * Layout.HOUSE);
    var ids = new Bytes(arranged.rows.length * Layout.U32);
    var places = new Bytes(arranged.rows.length * Layout.PLACE);
    for (int address = 0; address < arranged.rows.length; address++) {
      int row = arranged.rows[address];
      houses.u16(arranged.number(address)).u16(arranged.numbering(address));
      ids.u32(read.ids.get(row));
      places.u32(read.latitudes.get(row)).u32(read.longitudes.get(row));
    }
    all.put(IndexSection.ADDRESS_HOUSES, houses);
    all.put(IndexSection.ADDRESS_IDS, ids);
    all.put(IndexSection.ADDRESS_PLACES, places);
    all.put(IndexSection.BY_ID, u24(arranged.byId.length, i -> arranged.byId[i]));
    int[] ranges =
        IntStream.range(0, arranged.rows.length).filter(a -> arranged.span(a) > 0).toArray();
    all.put(IndexSection.RANGES, u24(ranges.length, i -> ranges[i]));
  }

  private void putFiled() {
    var words = Postings.byWords(arranged);
    var names = Postings.byNames(arranged, words);
    putKeys(IndexSection.WORDS, IndexSection.WORD_ROADS, words);
    all.put(
        IndexSection.NAME_ROADS, new ListsSection(names.values(), arranged.roads.size()).bytes());
    all.put(
        IndexSection.ROAD_WORDS, new RoadWordsSection(arranged.roads.size(), words, names).bytes());
    all.put(IndexSection.SLIPS, new SlipsSection(words.keySet()).bytes());
    putKeys(IndexSection.BEGINNINGS, IndexSection.BEGINNING_ROADS, PrefixLists.of(words));
  }

  private void putHouses() {
    putKeys(IndexSection.HOUSES, IndexSection.HOUSE_ROADS, Postings.byNumbers(arranged));
  }

  private void putKeys(IndexSection keys, IndexSection lists, SortedMap<String, IntList> filed) {
    all.put(keys, new KeysSection(filed.keySet()).bytes());
    all.put(lists, new ListsSection(filed.values(), arranged.roads.size()).bytes());
  }

  private Bytes numberings() {
    var bytes = new Bytes(arranged.numberings.size() * Layout.NUMBERING);
    for (var numbering : arranged.numberings) {
      bytes
          .u64(SmallKey.of(numbering.unit()))
          .u64(SmallKey.of(numbering.suffix()))
          .u64(SmallKey.of(numbering.level()));
      bytes.u32(numbering.span());
      TextSection.textsOf(numbering).forEach(text -> bytes.u32(texts.reference(text)));
    }
    return bytes;
  }

  private Bytes localities() {
    var bytes = new Bytes(arranged.localities.size() * Layout.LOCALITY);
    for (var locality : arranged.localities) {
      TextSection.textsOf(locality).forEach(text -> bytes.u32(texts.reference(text)));
    }
    return bytes;
  }

  private Bytes roads() {
    var bytes = new Bytes((arranged.roads.size() + 1) * Layout.ROAD);
    int ranges = 0;
    for (int rank = 0; rank < arranged.roads.size(); rank++) {
      var road = arranged.roads.get(rank);
      bytes.u32(texts.reference(road.name())).u24(arranged.localityOf(road));
      bytes.u24(arranged.first[rank]).u24(ranges);
      bytes.u24(arranged.number(arranged.first[rank + 1] - 1));
      ranges += arranged.ranges(rank);
    }
    return bytes.u32(0).u24(0).u24(arranged.rows.length).u24(ranges).u24(0);
  }

  private static Bytes u24(int size, IntUnaryOperator values) {
    var bytes = new Bytes(size * Layout.U24);
    for (int i = 0; i < size; i++) {
      bytes.u24(values.applyAsInt(i));
    }
    return bytes;
  }
}

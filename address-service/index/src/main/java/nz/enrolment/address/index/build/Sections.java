package nz.enrolment.address.index.build;

import java.util.EnumMap;
import java.util.Map;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.file.Section;
import nz.enrolment.address.index.words.SmallKey;

/// The sections of an index, from arranged addresses.
final class Sections {
  private final Arranged arranged;
  private final TextSection texts;

  private Sections(Arranged arranged) {
    this.arranged = arranged;
    this.texts = new TextSection(arranged.roads, arranged.numberings);
  }

  static Map<Section, Bytes> of(Arranged arranged) {
    var sections = new Sections(arranged);
    var words = Filing.byWords(arranged);
    int roads = arranged.roads.size();
    var all = new EnumMap<Section, Bytes>(Section.class);
    all.put(Section.TEXTS, sections.texts.bytes());
    all.put(Section.NUMBERINGS, sections.numberings());
    all.put(Section.ROADS, sections.roads());
    all.put(Section.ADDRESSES, sections.addresses());
    all.put(Section.IDS, sections.ids());
    all.put(Section.WORDS, new DictionarySection(words, roads).bytes());
    all.put(Section.NAMES, new DictionarySection(Filing.byNames(arranged), roads).bytes());
    all.put(Section.BEGINNINGS, new DictionarySection(Beginnings.of(words), roads).bytes());
    all.put(Section.NUMBERS, new DictionarySection(Filing.byNumbers(arranged), roads).bytes());
    return all;
  }

  private Bytes numberings() {
    var bytes = new Bytes(arranged.numberings.size() * Layout.NUMBERING);
    for (var numbering : arranged.numberings) {
      bytes
          .u64(SmallKey.of(numbering.unit()))
          .u64(SmallKey.of(numbering.suffix()))
          .u64(SmallKey.of(numbering.level()));
      bytes.u32(numbering.span());
      TextSection.textsOf(numbering).forEach(text -> bytes.u32(texts.position(text)));
    }
    return bytes;
  }

  private Bytes roads() {
    var bytes = new Bytes((arranged.roads.size() + 1) * Layout.ROAD);
    for (int rank = 0; rank < arranged.roads.size(); rank++) {
      var road = arranged.roads.get(rank);
      bytes.u32(texts.position(road.name())).u32(texts.position(road.suburb()));
      bytes
          .u32(texts.position(road.city()))
          .u32(texts.position(road.postcode()))
          .u32(arranged.first[rank]);
    }
    return bytes.u32(0).u32(0).u32(0).u32(0).u32(arranged.rows.length);
  }

  private Bytes addresses() {
    var bytes = new Bytes(arranged.rows.length * Layout.ADDRESS);
    for (int address = 0; address < arranged.rows.length; address++) {
      int row = arranged.rows[address];
      bytes.u32(arranged.gathered.ids.get(row));
      bytes.u32(arranged.gathered.latitudes.get(row)).u32(arranged.gathered.longitudes.get(row));
      bytes.u24(arranged.number(address)).u16(arranged.numbering(address));
    }
    return bytes;
  }

  private Bytes ids() {
    var bytes = new Bytes(arranged.byId.length * Layout.ID);
    for (int address : arranged.byId) bytes.u24(address);
    return bytes;
  }
}

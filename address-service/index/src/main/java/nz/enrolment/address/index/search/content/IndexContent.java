package nz.enrolment.address.index.search.content;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexSection;

/// What an index holds about its addresses.
public record IndexContent(
    TextPool texts,
    Numberings numberings,
    Roads roads,
    NameLengths nameLengths,
    MemorySegment roadWords,
    AddressColumns addresses) {
  public static IndexContent of(IndexFile file) {
    var texts = new TextPool(file.section(IndexSection.TEXTS));
    var roads = new Roads(file);
    return new IndexContent(
        texts,
        new Numberings(file.section(IndexSection.NUMBERINGS)),
        roads,
        new NameLengths(roads, texts),
        file.section(IndexSection.ROAD_WORDS),
        new AddressColumns(file));
  }
}

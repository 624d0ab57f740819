package nz.enrolment.address.index.search.lookup;

import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexSection;

/// The words and house numbers of the index, each with its roads.
public final class Vocabulary {
  final Keys words;
  final PostingLists wordRoads;
  final PostingLists nameRoads;
  final SlipTable slips;
  final Keys beginnings;
  final PostingLists beginningRoads;
  final Keys houses;
  final PostingLists houseRoads;

  public Vocabulary(IndexFile file, int roads) {
    words = new Keys(file.section(IndexSection.WORDS));
    wordRoads = new PostingLists(file.section(IndexSection.WORD_ROADS), roads);
    nameRoads = new PostingLists(file.section(IndexSection.NAME_ROADS), roads);
    slips = new SlipTable(file.section(IndexSection.SLIPS), words);
    beginnings = new Keys(file.section(IndexSection.BEGINNINGS));
    beginningRoads = new PostingLists(file.section(IndexSection.BEGINNING_ROADS), roads);
    houses = new Keys(file.section(IndexSection.HOUSES));
    houseRoads = new PostingLists(file.section(IndexSection.HOUSE_ROADS), roads);
  }
}

package nz.enrolment.address.index.search;

import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.Section;

/// The words and house numbers of the index, each with its roads.
final class Vocabulary {
  final Keys words;
  final Lists wordRoads;
  final Lists nameRoads;
  final Slips slips;
  final Keys beginnings;
  final Lists beginningRoads;
  final Keys houses;
  final Lists houseRoads;

  Vocabulary(IndexFile file, int roads) {
    words = new Keys(file.section(Section.WORDS));
    wordRoads = new Lists(file.section(Section.WORD_ROADS), roads);
    nameRoads = new Lists(file.section(Section.NAME_ROADS), roads);
    slips = new Slips(file.section(Section.SLIPS), words);
    beginnings = new Keys(file.section(Section.BEGINNINGS));
    beginningRoads = new Lists(file.section(Section.BEGINNING_ROADS), roads);
    houses = new Keys(file.section(Section.HOUSES));
    houseRoads = new Lists(file.section(Section.HOUSE_ROADS), roads);
  }
}

package nz.enrolment.render.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.render.attach.BoundFile;

/// A whole document before it is printed.
///
/// @param enrolment whose document it is
/// @param date from which the document takes all its dates
/// @param language in which the form was filled in
/// @param title the form's, as it was shown
/// @param patient the patient's name
/// @param facts what a reader looks for first: birth, NHI, completion
/// @param blocks from top to bottom
public record Paper(
    UUID enrolment,
    Instant date,
    Language language,
    PrintedLetterhead letterhead,
    String title,
    String patient,
    List<LabelledText> facts,
    Optional<CoverSheet> cover,
    List<Block> blocks) {
  public Paper {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
  }

  /// The same, with a cover sheet on top.
  public Paper under(CoverSheet sheet) {
    return new Paper(
        enrolment, date, language, letterhead, title, patient, facts, Optional.of(sheet), blocks);
  }

  /// How many pages it fills at the least; mostly it fills more.
  public long leastPages() {
    return LengthEstimate.pages(blocks);
  }

  /// The same, with the pages of files behind it.
  public Paper with(List<BoundFile> files) {
    List<Block> all = new ArrayList<>(blocks);
    files.stream().flatMap(file -> Attachments.of(file, language)).forEach(all::add);
    return new Paper(enrolment, date, language, letterhead, title, patient, facts, cover, all);
  }

  /// Whether nothing stands in for a file.
  public boolean showsAllFiles() {
    return blocks.stream().noneMatch(Block.NotShown.class::isInstance);
  }

  @Override
  public String toString() {
    return "Paper[" + enrolment + "]";
  }
}

package nz.enrolment.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.enrolment.Enrolment;

/// The blocks of one enrolment: each question becomes the block that suits its answer.
final class Blocks {
  private final Enrolment enrolment;
  private final Language language;
  private final AnswerLines lines;
  private final RepeatedGroups groups;
  private final Signatures signatures;

  Blocks(Enrolment enrolment, Language language) {
    this.enrolment = enrolment;
    this.language = language;
    this.lines = new AnswerLines(language);
    this.groups = new RepeatedGroups(lines, this::of);
    this.signatures = new Signatures(enrolment, language);
  }

  List<Block> all() {
    List<Block> blocks = new ArrayList<>(legend().toList());
    enrolment.asked().forEach(section -> add(blocks, section));
    signatures.missingFrom(blocks).ifPresent(blocks::add);
    EvidenceList.of(enrolment, language).forEach(blocks::add);
    dropped().ifPresent(blocks::add);
    return blocks;
  }

  private void add(List<Block> blocks, Section section) {
    blocks.add(new Block.Heading(section.title(), section.language()));
    section.intro().map(intro -> new Block.Note(intro, section.language())).ifPresent(blocks::add);
    section.asked().stream().flatMap(this::of).forEach(block -> Pairing.add(blocks, block));
  }

  private Stream<Block> of(Asked asked) {
    return switch (asked.answer()) {
      case Answer.Rows(var rows) when !rows.isEmpty() -> groups.of(asked, rows);
      case Answer.Agreed(String statement) ->
          Stream.of(
              new Block.Statement(asked.wording(), statement, asked.help(), asked.language()));
      case Answer.Signed(Signature signature) -> Stream.of(signatures.of(asked, signature));
      case Answer.Rows _,
          Answer.Unanswered _,
          Answer.Text _,
          Answer.WholeNumber _,
          Answer.Decimal _,
          Answer.Day _,
          Answer.Partial _,
          Answer.YesNo _,
          Answer.OneOf _,
          Answer.SomeOf _,
          Answer.Name _,
          Answer.Address _,
          Answer.Phone _,
          Answer.Files _ ->
          Stream.of(Pairing.alone(asked, lines));
    };
  }

  private Stream<Block.Note> legend() {
    return Stream.of(
            hasPrefilled() ? Stream.of(Phrase.LEGEND_OF_PREFILLED) : Stream.<Phrase>empty(),
            hasUnanswered() ? Stream.of(Phrase.LEGEND_OF_DASH) : Stream.<Phrase>empty())
        .flatMap(phrases -> phrases)
        .map(phrase -> new Block.Note(phrase.in(language), Optional.empty()));
  }

  /// What a draft held and was not sent. Only the ids are known: it was not asked in the end.
  private Optional<Block.Note> dropped() {
    return enrolment.dropped().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Note(
                Phrase.DROPPED.in(language) + " " + String.join(", ", enrolment.dropped()),
                Optional.empty()));
  }

  private boolean hasPrefilled() {
    return asked().anyMatch(asked -> asked.origin() != Origin.PATIENT);
  }

  private boolean hasUnanswered() {
    return asked().anyMatch(asked -> asked.answer() instanceof Answer.Unanswered);
  }

  private Stream<Asked> asked() {
    return enrolment.asked().stream().flatMap(section -> section.asked().stream());
  }
}

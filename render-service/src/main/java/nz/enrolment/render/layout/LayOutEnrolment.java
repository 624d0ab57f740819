package nz.enrolment.render.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.enrolment.Enrolment;

/// Lays an enrolment out as paper. Pure.
public final class LayOutEnrolment {

  private LayOutEnrolment() {}

  /// All that was asked and answered, in order and in the words in which it was asked, under the
  /// practice's letterhead.
  public static Paper layOut(Enrolment enrolment) {
    Language language = Language.of(enrolment.language());
    return new Paper(
        enrolment.id(),
        enrolment.completedAt(),
        language,
        PrintedLetterhead.of(enrolment.practice(), language),
        enrolment.form().title(),
        enrolment.identity().name().full(),
        facts(enrolment, language),
        Optional.empty(),
        new Blocks(enrolment, language).all());
  }

  private static List<LabelledText> facts(Enrolment enrolment, Language language) {
    return Stream.of(
            Stream.of(
                new LabelledText(Phrase.BORN.in(language), language.day(enrolment.birth().day()))),
            enrolment.identity().nhi().stream()
                .map(nhi -> new LabelledText(Phrase.NHI.in(language), nhi.value())),
            Stream.of(
                new LabelledText(
                    Phrase.COMPLETED.in(language), language.time(enrolment.completedAt()))))
        .flatMap(fact -> fact)
        .toList();
  }
}

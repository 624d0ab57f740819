package nz.enrolment.render.layout;

import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.enrolment.Enrolment;

/// The sheet on top of a fax. It names no patient: whoever stands next to the machine can read it.
///
/// @param to the practice, with its address and how to reach it, in lines
/// @param from who sends it, in lines
/// @param facts date, subject and reference
/// @param reference the enrolment's id, which is drawn as a QR code too
public record CoverSheet(
    List<String> to,
    List<String> from,
    List<LabelledText> facts,
    String reference,
    String confidentiality) {
  public CoverSheet {
    to = List.copyOf(to);
    from = List.copyOf(from);
    facts = List.copyOf(facts);
  }

  /// The cover sheet of an enrolment.
  ///
  /// @param sender the name of who sends it on the patient's behalf
  public static CoverSheet of(Enrolment enrolment, String sender) {
    Language language = Language.of(enrolment.language());
    return new CoverSheet(
        addressee(PrintedLetterhead.of(enrolment.practice(), language)),
        List.of(sender, Phrase.ON_BEHALF.in(language)),
        facts(enrolment, language),
        enrolment.id().toString(),
        Phrase.CONFIDENTIALITY.in(language));
  }

  private static List<String> addressee(PrintedLetterhead practice) {
    return Stream.of(List.of(practice.name()), practice.address(), practice.contact())
        .flatMap(List::stream)
        .toList();
  }

  private static List<LabelledText> facts(Enrolment enrolment, Language language) {
    return List.of(
        new LabelledText(Phrase.DATE.in(language), language.day(enrolment.completedAt())),
        new LabelledText(Phrase.SUBJECT.in(language), enrolment.form().title()),
        new LabelledText(Phrase.REFERENCE.in(language), enrolment.id().toString()));
  }
}

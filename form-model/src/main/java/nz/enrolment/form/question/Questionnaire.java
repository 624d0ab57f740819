package nz.enrolment.form.question;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.form.words.Wording;

/// All that a form asks, in order.
///
/// @param id the form's id within its practice, stable over its versions
/// @param languages BCP 47 tags in which it is offered; English is always among them
public record Questionnaire(
    String id,
    Wording title,
    Letterhead letterhead,
    Guide guide,
    List<String> languages,
    List<FormSection> sections) {

  /// Of a form.
  public static final int MOST_SECTIONS = 50;

  public Questionnaire {
    languages = List.copyOf(languages);
    sections = List.copyOf(sections);
  }

  /// The questions of all sections, in order; those of a group are within it.
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  /// Numbers of the sections that everyone is asked something in, whatever they answer; ascending,
  /// from 1.
  public List<Integer> sectionsOfEveryone() {
    return IntStream.rangeClosed(1, sections.size())
        .filter(number -> sections.get(number - 1).isOfEveryone())
        .boxed()
        .toList();
  }
}

package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import nz.enrolment.render.print.BidiRuns.Part;
import nz.enrolment.render.print.BidiRuns.Stand;
import org.junit.jupiter.api.Test;

class BidiRunsTest {
  @Test
  void leaves_a_line_whole_that_is_nested_only_once() {
    assertThat(BidiRuns.fromRight("أسكن في شارع 12 Queen Street"))
        .containsExactly(new Part("أسكن في شارع 12 Queen Street", Stand.FROM_RIGHT));
    assertThat(BidiRuns.fromLeft("I am سارة الخطيب."))
        .containsExactly(new Part("I am سارة الخطيب.", Stand.FROM_LEFT));
  }

  @Test
  void keeps_numbers_and_the_words_from_the_right_around_them_together() {
    assertThat(BidiRuns.fromLeft("I live at شارع الملك 12 الدمام since 2019"))
        .containsExactly(
            new Part("I live at ", Stand.FROM_LEFT),
            new Part("شارع الملك 12 الدمام", Stand.TOGETHER_FROM_RIGHT),
            new Part(" since 2019", Stand.FROM_LEFT));
  }

  @Test
  void sets_a_line_from_the_right_where_there_is_no_room_for_that() {
    assertThat(BidiRuns.isFromRight("At شارع 12 الدمام", false)).isFalse();
    assertThat(BidiRuns.isFromRight("At شارع 12 الدمام", true)).isTrue();
    assertThat(BidiRuns.isFromRight("At " + "شارع 12 الدمام ".repeat(3), false)).isTrue();
    assertThat(BidiRuns.isFromRight("At " + "شارع ".repeat(30), true)).isFalse();
  }

  @Test
  void sets_a_line_from_the_right_where_digits_turn_on_a_word_further_away() {
    assertThat(BidiRuns.isFromRight("Flat 2 (بيت) 50% #7 (בבוקר)", false)).isTrue();
  }

  @Test
  void keeps_the_brackets_of_a_stand_in_on_their_sides() {
    assertThat(BidiRuns.fromRight("زما نوم [? gl] دی"))
        .containsExactly(
            new Part("زما نوم ", Stand.FROM_RIGHT),
            new Part("[? gl]", Stand.FROM_LEFT),
            new Part(" دی", Stand.FROM_RIGHT));
  }
}

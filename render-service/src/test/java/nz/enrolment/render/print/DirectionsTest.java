package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import nz.enrolment.render.print.Directions.Part;
import nz.enrolment.render.print.Directions.Stand;
import org.junit.jupiter.api.Test;

class DirectionsTest {
  @Test
  void leaves_a_line_whole_that_is_nested_only_once() {
    assertThat(Directions.fromRight("أسكن في شارع 12 Queen Street"))
        .containsExactly(new Part("أسكن في شارع 12 Queen Street", Stand.IN_LINE));
    assertThat(Directions.fromLeft("I am سارة الخطيب."))
        .allMatch(part -> part.stand() == Stand.IN_LINE);
  }

  @Test
  void puts_numbers_between_words_from_the_right_in_the_order_of_the_eye() {
    assertThat(Directions.fromLeft("I live at شارع الملك 12 الدمام since 2019"))
        .containsExactly(
            new Part("I live at ", Stand.IN_LINE),
            new Part("\u00a0الدمام", Stand.FROM_RIGHT),
            new Part("12", Stand.FROM_LEFT),
            new Part("شارع\u00a0الملك\u00a0", Stand.FROM_RIGHT),
            new Part(" since 2019", Stand.IN_LINE));
  }

  @Test
  void sets_a_line_from_the_right_where_there_is_no_room_for_that() {
    assertThat(Directions.isFromRight("At شارع 12 الدمام", false)).isFalse();
    assertThat(Directions.isFromRight("At شارع 12 الدمام", true)).isTrue();
    assertThat(Directions.isFromRight("At " + "شارع 12 الدمام ".repeat(3), false)).isTrue();
    assertThat(Directions.isFromRight("At " + "شارع ".repeat(30), true)).isFalse();
  }

  @Test
  void keeps_the_brackets_of_a_stand_in_on_their_sides() {
    assertThat(Directions.fromRight("زما نوم [? gl] دی"))
        .containsExactly(
            new Part("زما نوم ", Stand.IN_LINE),
            new Part("[? gl]", Stand.FROM_LEFT),
            new Part(" دی", Stand.IN_LINE));
  }
}

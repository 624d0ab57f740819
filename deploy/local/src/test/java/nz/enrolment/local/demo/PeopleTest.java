package nz.enrolment.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PeopleTest {
  @Test
  void neighbours_are_many_the_same_each_time_and_not_all_alike() throws IOException {
    var example = People.three().getFirst();
    var neighbours = new Neighbours(example).all();
    assertThat(neighbours).hasSize(Neighbours.COUNT).isEqualTo(new Neighbours(example).all());
    assertThat(neighbours).extracting(Person::answers).doesNotHaveDuplicates();
  }

  @Test
  void a_person_is_not_written_into_a_log() throws IOException {
    var person = People.three().getFirst();
    assertThat(person.toString()).doesNotContain(person.name());
  }
}

package nz.enrolment.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PeopleTest {
  @Test
  void neighbours_are_many_the_same_each_time_and_not_all_alike() throws IOException {
    var example = People.three().getFirst();
    var neighbours = new GeneratedPatients(example).all();
    assertThat(neighbours)
        .hasSize(GeneratedPatients.COUNT)
        .isEqualTo(new GeneratedPatients(example).all());
    assertThat(neighbours).extracting(Person::answers).doesNotHaveDuplicates();
  }

  @Test
  void each_of_the_three_has_a_number_that_only_synthetic_people_have() throws IOException {
    assertThat(People.three())
        .extracting(person -> person.prefill().path("nhi").asText())
        .doesNotHaveDuplicates()
        .allMatch(nhi -> nhi.matches("Z[A-Z]{2}([0-9]{4}|[0-9]{2}[A-Z]{2})"));
  }

  @Test
  void a_person_is_not_written_into_a_log() throws IOException {
    var person = People.three().getFirst();
    assertThat(person.toString()).doesNotContain(person.name());
  }
}

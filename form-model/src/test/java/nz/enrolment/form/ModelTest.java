package nz.enrolment.form;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "nz.enrolment.form", importOptions = DoNotIncludeTests.class)
class ModelTest {

  @ArchTest
  static final ArchRule knows_no_framework =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "org.apache.kafka..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("nz.enrolment.form.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule keeps_json_out_of_the_values =
      noClasses()
          .that()
          .resideInAnyPackage("..answer", "..enrolment", "..code")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..");

  /// Whatever is logged by mistake shows no answer: every value of an enrolment, down to the
  /// strings, is printed and searched for the patient's words.
  @Test
  void prints_nothing_that_the_patient_said() {
    String printed = String.join("\n", values(Example.complete(Example.submission())).toList());

    assertThat(printed)
        .contains("Enrolment[", "redacted")
        .doesNotContain("Tāwhiri", "Hem", "ZZZ0016", "1979", "Akarātā", "3482", "021", "+64")
        .doesNotContain("Penicillin", "Metformin", "apnoea", "92.5", "2014", "Smith", "[x=");
  }

  private static Stream<String> values(Object value) {
    return switch (value) {
      case Record printed -> Stream.concat(Stream.of(printed.toString()), components(printed));
      case List<?> list -> list.stream().flatMap(ModelTest::values);
      case Optional<?> optional -> optional.stream().flatMap(ModelTest::values);
      default -> Stream.of();
    };
  }

  private static Stream<String> components(Record value) {
    return Stream.of(value.getClass().getRecordComponents())
        .flatMap(component -> values(read(component, value)));
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

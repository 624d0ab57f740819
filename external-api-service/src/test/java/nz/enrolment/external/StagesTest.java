package nz.enrolment.external;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StagesTest {
  private static final String ROOT = "nz.enrolment.external.";

  /// Each stage, and the stages that it may know.
  private static final Map<String, Set<String>> STAGES =
      Map.of(
          "destination", Set.of(),
          "queue", Set.of(),
          "hear", Set.of("destination", "queue"),
          "translate", Set.of(),
          "announce", Set.of(),
          "deliver", Set.of("destination", "queue", "translate", "announce"),
          "serve", Set.of("queue"));

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nz.enrolment.external");

  @Test
  void a_stage_knows_earlier_stages_only() {
    STAGES.forEach((stage, known) ->
        noClasses()
            .that()
            .resideInAPackage(ROOT + stage)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(unknown(stage, known))
            .check(service));
  }

  private static String[] unknown(String stage, Set<String> known) {
    return STAGES.keySet().stream()
        .filter(Predicate.not(known::contains))
        .filter(other -> !other.equals(stage))
        .map(other -> ROOT + other)
        .toArray(String[]::new);
  }

  @Test
  void the_translation_knows_the_form_and_fhir_only() {
    String[] known = {
      ROOT + "translate",
      "nz.enrolment.form..",
      "org.hl7.fhir..",
      "ca.uhn.fhir..",
      "java..",
      "org.jspecify.."
    };
    classes()
        .that()
        .resideInAPackage(ROOT + "translate")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known)
        .check(service);
  }
}

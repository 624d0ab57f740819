package nz.enrolment.external;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

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
      Map.ofEntries(
          entry("format", Set.of()),
          entry("transport", Set.of("format")),
          entry("read", Set.of("format", "transport")),
          entry("select", Set.of()),
          entry("destination", Set.of("format", "transport", "read", "select")),
          entry("route", Set.of("format", "transport", "read", "destination")),
          entry("encrypt", Set.of("format")),
          entry("queue", Set.of("format")),
          entry("registry", Set.of("select", "destination", "encrypt", "queue")),
          entry("hear", Set.of("format", "select", "destination", "encrypt", "queue", "registry")),
          entry("announce", Set.of()),
          entry(
              "deliver",
              Set.of(
                  "format",
                  "transport",
                  "read",
                  "destination",
                  "route",
                  "encrypt",
                  "queue",
                  "registry",
                  "announce")),
          entry("audit", Set.of("queue")),
          entry("serve", Set.of("queue", "announce", "audit")),
          entry("manage", Set.of("destination", "queue", "registry", "audit")));

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nz.enrolment.external");

  @Test
  void a_stage_knows_earlier_stages_only() {
    STAGES.forEach((stage, known) ->
        noClasses()
            .that()
            .resideInAPackage(ROOT + stage + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(unknown(stage, known))
            .check(service));
  }

  private static String[] unknown(String stage, Set<String> known) {
    return STAGES.keySet().stream()
        .filter(Predicate.not(known::contains))
        .filter(other -> !other.equals(stage))
        .map(other -> ROOT + other + "..")
        .toArray(String[]::new);
  }

  @Test
  void formats_transports_and_readings_know_no_framework() {
    String[] known = {
      ROOT + "format..",
      ROOT + "transport..",
      ROOT + "read..",
      "nz.enrolment.form..",
      "com.fasterxml.jackson..",
      "org.hl7.fhir..",
      "ca.uhn.fhir..",
      "org.apache.hc..",
      "java..",
      "javax..",
      "org.jspecify.."
    };
    classes()
        .that()
        .resideInAnyPackage(ROOT + "format..", ROOT + "transport..", ROOT + "read..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known)
        .check(service);
  }
}

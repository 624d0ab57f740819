package nz.enrolment.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "nz.enrolment.intake",
    importOptions = ImportOption.DoNotIncludeTests.class)
class StagesTest {
  private static final String[] STAGES = {
    "..publish..",
    "..invite..",
    "..exchange..",
    "..draft..",
    "..upload..",
    "..receive..",
    "..keep..",
    "..measure..",
    "..announce..",
    "..hear..",
    "..follow..",
    "..erase.."
  };

  @ArchTest
  static final ArchRule stages_are_free_of_cycles =
      slices().matching("nz.enrolment.intake.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule what_all_stages_use_knows_none_of_them =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..body..",
              "..token..",
              "..tenant..",
              "..audit..",
              "..change..",
              "..limit..",
              "..staff..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES);

  @ArchTest
  static final ArchRule only_announcing_and_hearing_know_the_journal =
      noClasses()
          .that()
          .resideOutsideOfPackages("..announce..", "..hear..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nz.enrolment.journal..");

  @ArchTest
  static final ArchRule patients_never_pass_as_staff =
      noClasses()
          .that()
          .resideInAnyPackage("..exchange..", "..draft..", "..receive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("nz.enrolment.shell.staff..", "..intake.staff..");
}

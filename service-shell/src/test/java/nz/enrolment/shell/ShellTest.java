package nz.enrolment.shell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nz.enrolment.shell")
class ShellTest {

  @ArchTest
  static final ArchRule says_nothing_about_enrolments =
      noClasses().should().dependOnClassesThat().resideInAPackage("nz.enrolment.form..");
}

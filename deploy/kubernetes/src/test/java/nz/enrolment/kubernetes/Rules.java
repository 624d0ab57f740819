package nz.enrolment.kubernetes;

import java.util.List;

/// All that must hold.
final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new Schemas(),
          new Restricted(),
          new Images(),
          new References(),
          new Ports(),
          new Targets(),
          new Policies(),
          new ConfigKeys(),
          new Topics(),
          new Memory(),
          new Copies());

  private Rules() {}

  static List<String> problems(Manifests manifests) {
    return ALL.stream().flatMap(rule -> rule.problems(manifests)).sorted().toList();
  }
}

package nz.enrolment.form.generated;

import nz.enrolment.form.input.InputProblem;

/// Where something is wrong, and what: a problem without its words.
///
/// @param pointer RFC 6901, from the root of the document
/// @param code see [nz.enrolment.form.input.Fault]
public record Flaw(String pointer, String code) {

  static Flaw of(InputProblem problem) {
    return new Flaw(problem.pointer(), problem.code());
  }
}

package nz.enrolment.external.destination;

import java.util.List;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.form.input.InputProblem;

/// What settings turned out to be.
public sealed interface ReadDestination {

  /// Those of a destination that can be delivered to.
  record Usable(Destination destination) implements ReadDestination {}

  /// Something that is none, and all that is wrong with it.
  record Faulty(List<InputProblem> problems) implements ReadDestination {}
}

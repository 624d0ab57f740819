/// The systems that practices want their enrolments delivered to. They are set by configuration,
/// one for each name, and say what they take.
@NullMarked
package nz.enrolment.external.destination;

import org.jspecify.annotations.NullMarked;

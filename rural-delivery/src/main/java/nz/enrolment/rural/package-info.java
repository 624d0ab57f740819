/// Rural delivery numbers as people write them. The form and the address index both read them here,
/// so that what one knows the other knows.
@NullMarked
package nz.enrolment.rural;

import org.jspecify.annotations.NullMarked;

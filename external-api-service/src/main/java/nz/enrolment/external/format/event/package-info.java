/// An enrolment as the event that the services of this product hear of it.
@NullMarked
package nz.enrolment.external.format.event;

import org.jspecify.annotations.NullMarked;

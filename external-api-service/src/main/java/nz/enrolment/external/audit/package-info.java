/// Who of a practice did what to its destinations and deliveries.
@NullMarked
package nz.enrolment.external.audit;

import org.jspecify.annotations.NullMarked;

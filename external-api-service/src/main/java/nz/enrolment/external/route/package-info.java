/// What the settings of a destination make of the formats, transports and readings that there are.
@NullMarked
package nz.enrolment.external.route;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nz.enrolment.external.registry;

import org.jspecify.annotations.NullMarked;

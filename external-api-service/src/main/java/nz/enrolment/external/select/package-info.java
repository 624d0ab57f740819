/// Which enrolments a destination takes: a condition over typed facts of an enrolment.
@NullMarked
package nz.enrolment.external.select;

import org.jspecify.annotations.NullMarked;

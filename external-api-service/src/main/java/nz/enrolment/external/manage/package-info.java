/// The destinations of a practice over HTTP. Another practice's are as if they were not there.
@NullMarked
package nz.enrolment.external.manage;

import org.jspecify.annotations.NullMarked;

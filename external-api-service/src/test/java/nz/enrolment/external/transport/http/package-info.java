@NullMarked
package nz.enrolment.external.transport.http;

import org.jspecify.annotations.NullMarked;

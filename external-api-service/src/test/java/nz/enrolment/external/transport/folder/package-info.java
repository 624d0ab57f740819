@NullMarked
package nz.enrolment.external.transport.folder;

import org.jspecify.annotations.NullMarked;

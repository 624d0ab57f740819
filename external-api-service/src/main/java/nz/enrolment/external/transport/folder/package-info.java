/// Deliveries as files into a folder, where another program picks them up.
@NullMarked
package nz.enrolment.external.transport.folder;

import org.jspecify.annotations.NullMarked;

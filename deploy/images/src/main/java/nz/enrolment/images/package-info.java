/// The container images of the services: what is in them, in which layers, and the list of it. Made
/// from built services by a command, without Docker and without a base image.
@NullMarked
package nz.enrolment.images;

import org.jspecify.annotations.NullMarked;

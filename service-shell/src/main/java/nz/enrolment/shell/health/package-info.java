/// What a service with a database needs before it may be sent requests.
@NullMarked
package nz.enrolment.shell.health;

import org.jspecify.annotations.NullMarked;

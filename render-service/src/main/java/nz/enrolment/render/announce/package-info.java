/// Announces documents on `enrolment-document.v1`, through the outbox, and runs the relay that sends what waits there.
@NullMarked
package nz.enrolment.render.announce;

import org.jspecify.annotations.NullMarked;

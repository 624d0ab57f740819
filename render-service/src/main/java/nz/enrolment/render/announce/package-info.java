/// Publishes the events of `enrolment-document.v1`, through the transactional outbox: an
/// announcement is kept together with what it announces, or not at all.
@NullMarked
package nz.enrolment.render.announce;

import org.jspecify.annotations.NullMarked;

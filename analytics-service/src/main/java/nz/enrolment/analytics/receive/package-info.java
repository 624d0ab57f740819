/// Where events come in: each record of the topic is handed to the journal, which tries until its
/// effect is durable. The journal's transactions are bound to JTA here, and its relay started, for
/// the dead letters.
@NullMarked
package nz.enrolment.analytics.receive;

import org.jspecify.annotations.NullMarked;

/// Where events come in: each record of the topic is handed to the journal, which tries until its
/// effect is durable.
@NullMarked
package nz.enrolment.analytics.hear;

import org.jspecify.annotations.NullMarked;

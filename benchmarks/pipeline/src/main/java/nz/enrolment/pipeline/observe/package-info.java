/// What the suite did meanwhile, seen from outside of its services: the commits of its databases,
/// the records of its topic, and the time and memory of its processes. One clock dates all of them.
@NullMarked
package nz.enrolment.pipeline.observe;

import org.jspecify.annotations.NullMarked;

/// Enrolments made from seeds: random forms over every known question and every shape, random
/// answers to them, and the ways to break both one rule at a time. What is asked is worked out here
/// a second time, from the raw JSON alone, so that the model is held against another reading.
@NullMarked
package nz.enrolment.form.generated;

import org.jspecify.annotations.NullMarked;

/// What may be written down of a failure: which exceptions, and where they come from. What they say
/// may be what a person sent.
@NullMarked
package nz.enrolment.shell.log;

import org.jspecify.annotations.NullMarked;

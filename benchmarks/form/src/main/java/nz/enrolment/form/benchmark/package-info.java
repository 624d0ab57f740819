/// Measures the reading of a form and the event codec, each beside a general library that does the
/// nearest thing, in one run. Nothing here is part of a service.
@NullMarked
package nz.enrolment.form.benchmark;

import org.jspecify.annotations.NullMarked;

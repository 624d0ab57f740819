/// A JSON document as it is read: every place knows its RFC 6901 pointer and the language in which
/// a problem is told. Reading goes on after a problem, so that all of them are found at once.
@NullMarked
package nz.enrolment.form.input;

import org.jspecify.annotations.NullMarked;

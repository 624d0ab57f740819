/// Persists enrolments and their documents: files under the hash of their content, rows in the
/// database that refer to them. A file is always written before the row, and deleted after it.
@NullMarked
package nz.enrolment.render.keep;

import org.jspecify.annotations.NullMarked;

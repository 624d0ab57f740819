/// What a destination is sent: pure functions from an enrolment and its document to bytes. Each
/// format is one `Format`, whose record components are its settings; it knows no transport.
@NullMarked
package nz.enrolment.external.format;

import org.jspecify.annotations.NullMarked;

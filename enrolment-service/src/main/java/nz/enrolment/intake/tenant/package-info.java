/// Whose rows a transaction sees. The database itself hides every other practice's, so that a query
/// that forgets to ask for its practice finds too little and never too much.
@NullMarked
package nz.enrolment.intake.tenant;

import org.jspecify.annotations.NullMarked;

/// Answers over HTTP: addresses as JSON or GeoJSON, or problems. A query is a patient's address, so
/// it is in no log, metric or error.
///
/// A search takes microseconds and never waits, so it runs on the event loop that read the request:
/// handing it to another thread would take longer than the search.
@NullMarked
package nz.enrolment.address.server.serve;

import org.jspecify.annotations.NullMarked;

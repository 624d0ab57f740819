/// Topics for the tests of the services, which write and read them as their neighbours do.
@NullMarked
package nz.enrolment.journal.topic;

import org.jspecify.annotations.NullMarked;

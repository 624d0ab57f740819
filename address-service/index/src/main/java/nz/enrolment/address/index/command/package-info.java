/// The command line: build, search, info and verify. Every option is documented in the usage text.
@NullMarked
package nz.enrolment.address.index.command;

import org.jspecify.annotations.NullMarked;

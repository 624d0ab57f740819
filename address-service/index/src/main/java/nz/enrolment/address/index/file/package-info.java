/// The index file: its grammar, how it is written and how it is opened. Nothing here knows what the
/// sections mean.
@NullMarked
package nz.enrolment.address.index.file;

import org.jspecify.annotations.NullMarked;

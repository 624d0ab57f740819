/// Reads addresses from the CSV files that LINZ exports, whatever their column layout. What cannot
/// be read is reported with its line and column, not guessed.
@NullMarked
package nz.enrolment.address.index.read;

import org.jspecify.annotations.NullMarked;

/// The example events of the contract, for the tests of all modules.
@NullMarked
package nz.enrolment.form.golden;

import org.jspecify.annotations.NullMarked;

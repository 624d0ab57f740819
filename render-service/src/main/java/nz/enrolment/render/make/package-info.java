/// Makes a document in the form that is wanted, or finds out that it cannot be made, and keeps
/// either; of the standard document, either is announced.
@NullMarked
package nz.enrolment.render.make;

import org.jspecify.annotations.NullMarked;

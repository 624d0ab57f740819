/// The pages that patients open, in a browser, against the real processes of the whole suite.
@NullMarked
package nz.enrolment.system.pages;

import org.jspecify.annotations.NullMarked;

/// The main job, played from outside over HTTP as a practice, its patients and its own system
/// would: publish a form, make links, open and submit them, and collect what becomes of each. Every
/// result is checked, and what is missing is named.
@NullMarked
package nz.enrolment.local.demo;

import org.jspecify.annotations.NullMarked;

/// Spells a form out for the page that shows it: what a definition leaves to the known questions
/// stands in it in full, in the same JSON, so that a page has to know one grammar only.
@NullMarked
package nz.enrolment.form.show;

import org.jspecify.annotations.NullMarked;

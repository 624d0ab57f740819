/// Words in several languages: what a form brings with it, and what this module ships in English
/// and te reo Māori.
@NullMarked
package nz.enrolment.form.words;

import org.jspecify.annotations.NullMarked;

/// Prints laid-out paper as one PDF that is both PDF/A-2a and PDF/UA-1. The document is built as a
/// DOM, node by node, so that no answer can become markup, and nothing outside of it is ever
/// opened.
@NullMarked
package nz.enrolment.render.print;

import org.jspecify.annotations.NullMarked;

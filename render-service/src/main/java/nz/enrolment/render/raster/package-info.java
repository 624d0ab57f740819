/// Turns a finished PDF into a fax: bilevel pages, CCITT Group 4, in one TIFF file of class F. The
/// pages are drawn without grey, so that small print stays legible at fax resolution.
@NullMarked
package nz.enrolment.render.raster;

import org.jspecify.annotations.NullMarked;

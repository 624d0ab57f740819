/// Makes of each file that came with an enrolment its pages, or what is to be said in their place.
/// Whatever came is first held against what the enrolment says of it.
@NullMarked
package nz.enrolment.render.attach;

import org.jspecify.annotations.NullMarked;

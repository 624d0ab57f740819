/// Gets the content of the files that an enrolment names, from the service that keeps them and from
/// nowhere else.
@NullMarked
package nz.enrolment.render.fetch;

import org.jspecify.annotations.NullMarked;

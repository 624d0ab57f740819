/// Turns the bytes of an uploaded file into pictures of its pages, or says why it cannot. What is
/// read here was written by strangers, so it runs in a process of its own ([DecodeFile]) that is
/// given nothing else.
@NullMarked
package nz.enrolment.render.decode;

import org.jspecify.annotations.NullMarked;

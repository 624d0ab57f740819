/// How many requests a service works on at once. Those for which there is no room are told so at
/// once, and when to come again.
@NullMarked
package nz.enrolment.shell.admit;

import org.jspecify.annotations.NullMarked;

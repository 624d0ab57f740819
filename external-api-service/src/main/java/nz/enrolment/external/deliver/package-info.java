/// Works the queue: for each destination a few lanes of its own, which fetch the document, build
/// the bundle, post it, and write down what became of it. A slow destination holds up its own lanes
/// only.
@NullMarked
package nz.enrolment.external.deliver;

import org.jspecify.annotations.NullMarked;

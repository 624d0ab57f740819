/// The whole suite on one machine: finds what was built, starts a real Kafka, PostgreSQL and OIDC
/// provider and the services as processes of their own, and ends them. Everything here but the
/// demonstration uses the JDK alone, so that a test of any module can start the same infrastructure
/// without a foreign library on its classpath.
@NullMarked
package nz.enrolment.local;

import org.jspecify.annotations.NullMarked;

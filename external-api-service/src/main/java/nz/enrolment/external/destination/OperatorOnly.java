package nz.enrolment.external.destination;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A setting of the configuration that a practice does not make over REST.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OperatorOnly {}

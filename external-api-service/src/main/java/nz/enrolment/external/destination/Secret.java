package nz.enrolment.external.destination;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A setting that is encrypted where it is stored, and never shown.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Secret {}

package nz.enrolment.external.manage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nz.enrolment.shell.http.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// What every operation that takes settings may refuse.
@APIResponse(
    responseCode = "400",
    description = "`not-json`",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@APIResponse(
    responseCode = "422",
    description = "`destination-faulty`: `errors` point to what is wrong in the settings",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ManagedProblems {}

package nz.enrolment.external.manage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nz.enrolment.shell.http.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// What every operation on a version of a destination may refuse.
@APIResponse(
    responseCode = "409",
    description = "`destination-read-only`: the operator's configuration sets it",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@APIResponse(
    responseCode = "412",
    description = "`destination-changed`: it was changed elsewhere",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@APIResponse(
    responseCode = "428",
    description = "`if-match-missing`",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface VersionProblems {}

package nz.enrolment.external.manage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.registry.ManagedDestination;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A destination as the people of its practice see it. Absent members are left out.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Destination")
record ShownDestination(
    @Schema(required = true, pattern = "^[a-z0-9-]{1,64}$", description = "As deliveries name it")
        String id,
    @Schema(required = true, description = "Whether the operator's configuration sets it")
        boolean readOnly,
    @Schema(description = "Which change of it holds, from 1; its ETag") OptionalInt version,
    Optional<Instant> changedAt,
    @Schema(
            required = true,
            ref = "DestinationSettings",
            description = "As they were sent, without secrets; of one that is read-only, some")
        ObjectNode settings,
    @Schema(
            required = true,
            description = "Where in the settings there is a secret, as JSON pointers")
        List<String> secretsSet) {

  static ShownDestination of(ManagedDestination managed) {
    return new ShownDestination(
        managed.name(),
        false,
        OptionalInt.of(managed.version()),
        Optional.of(managed.changedAt()),
        managed.settings(),
        managed.secretsSet());
  }

  /// An operator may have put something secret anywhere else.
  static ShownDestination of(String name, Destination configured) {
    ObjectNode settings =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", name)
            .put("url", place(configured.url()))
            .put("format", configured.format().name().toLowerCase(Locale.ROOT))
            .put("parallel", configured.parallel());
    return new ShownDestination(
        name, true, OptionalInt.empty(), Optional.empty(), settings, List.of());
  }

  private static String place(URI url) {
    return url.getHost() == null ? url.getScheme() + ":" : url.getScheme() + "://" + url.getHost();
  }
}

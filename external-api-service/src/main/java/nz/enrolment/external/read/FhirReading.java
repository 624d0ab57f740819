package nz.enrolment.external.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.read.Verdict.Effect;
import nz.enrolment.external.transport.DestinationAnswer;

/// The answers of a FHIR R4 server to a transaction. A façade may answer 200 and say inside that an
/// entry failed, so each entry's own status is read.
///
/// @param entries the types of the entries that were sent, in their order
/// @param conflict what 409 means
public record FhirReading(List<String> entries, OnConflict conflict) implements Reading {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CONFLICT = 409;

  /// What a server means by 409.
  public enum OnConflict {
    /// Something else is under way: send it again.
    LATER,
    /// It has what came under this key.
    DELIVERED
  }

  @Override
  public Verdict read(DestinationAnswer answer, DeliveryId id) {
    return switch (answer) {
      case DestinationAnswer.Http http -> read(http);
      case DestinationAnswer.Stored _, DestinationAnswer.Acknowledged _ ->
          new StoredReading().read(answer, id);
    };
  }

  private Verdict read(DestinationAnswer.Http http) {
    Optional<JsonNode> body = json(http.body());
    if (http.status() == CONFLICT) {
      return switch (conflict) {
        case LATER ->
            new Verdict.Later(HttpStatuses.reason(CONFLICT), HttpStatuses.retryAfter(http));
        case DELIVERED -> new Verdict.Delivered(List.of());
      };
    }
    return switch (HttpStatuses.read(http)) {
      case Verdict.Delivered delivered -> body.map(this::accepted).orElse(delivered);
      case Verdict.Refused(var reasons) ->
          new Verdict.Refused(join(reasons, body.map(OperationOutcomes::reasons)));
      case Verdict.Later later -> later;
      case Verdict.Unauthorized unauthorized -> unauthorized;
      case Verdict.Unknown unknown -> unknown;
    };
  }

  /// Of a 2xx: what it says of itself counts more than its status.
  private Verdict accepted(JsonNode body) {
    return switch (body.path("resourceType").asText()) {
      case "Bundle" -> entries(body.path("entry"));
      case "OperationOutcome" -> OperationOutcomes.isError(body) ? refused(body) : plain();
      default -> plain();
    };
  }

  private static Verdict refused(JsonNode outcome) {
    return new Verdict.Refused(
        join(
            List.of("The destination accepted and then reported an error"),
            Optional.of(OperationOutcomes.reasons(outcome))));
  }

  private static Verdict plain() {
    return new Verdict.Delivered(List.of());
  }

  private Verdict entries(JsonNode answered) {
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < answered.size(); i++) {
      String type = i < entries.size() ? entries.get(i) : "Resource";
      switch (EntryResponses.read(type, answered.get(i).path("response"))) {
        case Verdict.Delivered(var effect) -> effects.addAll(effect);
        case Verdict.Refused refused -> {
          return refused;
        }
        case Verdict.Later later -> {
          return later;
        }
        case Verdict.Unauthorized unauthorized -> {
          return unauthorized;
        }
        case Verdict.Unknown unknown -> {
          return unknown;
        }
      }
    }
    return new Verdict.Delivered(effects);
  }

  private static List<String> join(List<String> first, Optional<List<String>> second) {
    List<String> all = new ArrayList<>(first);
    second.ifPresent(all::addAll);
    return all;
  }

  /// Empty for whatever is no JSON object: its status speaks alone.
  static Optional<JsonNode> json(byte[] body) {
    try {
      return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}

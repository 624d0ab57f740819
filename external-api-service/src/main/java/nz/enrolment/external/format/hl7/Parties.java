package nz.enrolment.external.format.hl7;

import java.util.Objects;

/// Who sends and who receives: MSH-3 to MSH-6.
public record Parties(
    Party sendingApplication,
    Party sendingFacility,
    Party receivingApplication,
    Party receivingFacility) {
  public Parties {
    Objects.requireNonNull(sendingApplication, "sendingApplication");
    Objects.requireNonNull(sendingFacility, "sendingFacility");
    Objects.requireNonNull(receivingApplication, "receivingApplication");
    Objects.requireNonNull(receivingFacility, "receivingFacility");
  }
}

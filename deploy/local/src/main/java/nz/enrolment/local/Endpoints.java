package nz.enrolment.local;

/// Where the infrastructure listens, all on localhost.
///
/// @param controller Kafka's own controller, for nobody else
public record Endpoints(int kafka, int controller, int postgres, int oidc) {}

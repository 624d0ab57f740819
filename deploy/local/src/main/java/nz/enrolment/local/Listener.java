package nz.enrolment.local;

import java.util.Locale;

/// Whatever listens on a port, in the order of the ports.
public enum Listener {
  ENROLMENT_SERVICE,
  RENDER_SERVICE,
  ANALYTICS_SERVICE,
  EXTERNAL_API_SERVICE,
  ADDRESS_SERVER,
  RECEIVER,
  OIDC,
  KAFKA,
  KAFKA_CONTROLLER,
  POSTGRES,
  ENROLMENT_MANAGEMENT,
  RENDER_MANAGEMENT,
  ANALYTICS_MANAGEMENT,
  EXTERNAL_API_MANAGEMENT,
  ADDRESS_MANAGEMENT,
  MLLP_RECEIVER,
  WEBHOOK_RECEIVER;

  /// As it is written on the command line and in logs: `enrolment-service`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

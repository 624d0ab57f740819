package nz.enrolment.local;

import java.util.UUID;

/// The practice of the demonstration, which the provider's clients and the one destination know.
public final class DemoPractice {
  public static final UUID ID = UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01");

  private DemoPractice() {}
}

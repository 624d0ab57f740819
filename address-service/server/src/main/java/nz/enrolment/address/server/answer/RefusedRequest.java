package nz.enrolment.address.server.answer;

/// Carries a refusal from where it is found to where it is answered.
public final class RefusedRequest extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Refusal refusal;

  RefusedRequest(Refusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}

package nz.enrolment.journal;

/// Thrown by [Transactions] once the service is stopping: there is no use in trying again here. The
/// record will come again, to whoever has its partition then.
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Stopped() {
    super("the service is stopping");
  }
}

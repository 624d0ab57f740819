package nz.enrolment.external.queue;

import java.sql.SQLException;

/// Somebody else has the delivery, or it was erased: whoever had claimed it stops here.
public final class ClaimLost extends SQLException {
  private static final long serialVersionUID = 1;

  ClaimLost() {
    super("The claim on a delivery does not hold any more");
  }
}

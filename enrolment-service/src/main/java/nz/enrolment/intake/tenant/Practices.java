package nz.enrolment.intake.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// All practices, for what is done for each of them in turn.
@ApplicationScoped
public class Practices {
  private final Session database;

  @Inject
  Practices(Session database) {
    this.database = database;
  }

  /// Their ids: no transaction sees more of all of them.
  @Transactional
  public List<UUID> all() {
    return database.createNativeQuery("select practices()", UUID.class).getResultList();
  }
}

package nz.enrolment.analytics.keep;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Fact;
import nz.enrolment.analytics.generalise.LevelOneEthnicity;

/// The rows of `fact`, each under the keyed hash of an enrolment's id.
@Singleton
class Facts {
  private static final String KEEP =
      """
      insert into fact (enrolment, practice, week, age_band, gender, ethnicity) values (?, ?, ?, ?, ?, ?)
      on conflict (enrolment) do update set practice = excluded.practice, week = excluded.week,
      age_band = excluded.age_band, gender = excluded.gender, ethnicity = excluded.ethnicity\
      """;
  private static final String ERASE = "delete from fact where enrolment = ?";

  private final Secret secret;

  Facts(Secret secret) {
    this.secret = secret;
  }

  /// A newer fact of the same enrolment takes the place of the older one.
  void keep(Connection tx, UUID enrolment, Fact fact) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(KEEP)) {
      statement.setBytes(1, hash(enrolment));
      statement.setObject(2, fact.practice());
      statement.setString(3, fact.week().toString());
      statement.setString(4, fact.ageBand().code());
      statement.setString(5, fact.gender().code());
      statement.setArray(6, tx.createArrayOf("text", codes(fact)));
      statement.executeUpdate();
    }
  }

  private static Object[] codes(Fact fact) {
    return fact.ethnicity().stream().map(LevelOneEthnicity::code).toArray();
  }

  void erase(Connection tx, UUID enrolment) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(ERASE)) {
      statement.setBytes(1, hash(enrolment));
      statement.executeUpdate();
    }
  }

  private byte[] hash(UUID enrolment) {
    return secret.hash("enrolment", List.of(enrolment.toString()));
  }
}

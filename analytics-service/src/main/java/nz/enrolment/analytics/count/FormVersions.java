package nz.enrolment.analytics.count;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.form.event.JourneyEvent.Published;

/// The rows of `form_version`: all that were published. Counters of sessions are released of each
/// of them, whether or not anybody used it: so that there are some says nothing of anyone.
@Singleton
public class FormVersions {
  private static final String ADD =
      """
      insert into form_version (practice, form, version, month, sections) values (?, ?, ?, ?, ?)
      on conflict do nothing\
      """;
  private static final String ALL =
      """
      select form, version, sections from form_version where practice = ? and month <= ?
      order by form, version\
      """;

  /// A version of a form.
  ///
  /// @param sections numbers of those that everyone is asked something in, ascending
  public record FormVersion(String form, int version, List<Integer> sections) {
    public FormVersion {
      sections = List.copyOf(sections);
    }

    /// What its counters count.
    public Subject subject() {
      return new Subject.Journeys(form, version);
    }
  }

  void add(Connection tx, Published published) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(ADD)) {
      statement.setObject(1, published.practice());
      statement.setString(2, published.form());
      statement.setInt(3, published.version());
      statement.setString(4, published.month().toString());
      statement.setArray(5, tx.createArrayOf("int", published.sections().toArray()));
      statement.executeUpdate();
    }
  }

  /// Those of a practice that were published before a period ended, in order.
  public List<FormVersion> of(Connection tx, UUID practice, Period period) throws SQLException {
    List<FormVersion> versions = new ArrayList<>();
    try (PreparedStatement statement = tx.prepareStatement(ALL)) {
      statement.setObject(1, practice);
      statement.setString(2, YearMonth.from(period.last()).toString());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Integer[] sections = (Integer[]) rows.getArray(3).getArray();
          versions.add(new FormVersion(rows.getString(1), rows.getInt(2), List.of(sections)));
        }
      }
    }
    return versions;
  }
}

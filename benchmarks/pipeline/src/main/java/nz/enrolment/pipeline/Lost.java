package nz.enrolment.pipeline;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nz.enrolment.pipeline.observe.Announced;
import nz.enrolment.pipeline.observe.ServiceDatabases;

/// What became of everything that was accepted, and of what was kept though nobody was told so.
///
/// @param accepted answers of 202
/// @param withoutRow those that have no enrolment
/// @param withoutEvent those that are not on the topic
/// @param twice those that are there more than once
/// @param keptUnanswered enrolments whose answer was lost; a page sends again under its key
record Lost(int accepted, long withoutRow, long withoutEvent, long twice, long keptUnanswered) {

  static Lost count(
      Collection<String> accepted, ServiceDatabases rows, Map<String, Announced.Record> announced)
      throws SQLException {
    Set<String> kept = rows.ids("enrolment", "select id::text from enrolment");
    return new Lost(
        accepted.size(),
        accepted.stream().filter(id -> !kept.contains(id)).count(),
        accepted.stream().filter(id -> !announced.containsKey(id)).count(),
        announced.values().stream().filter(record -> record.times() > 1).count(),
        kept.stream().filter(id -> !accepted.contains(id)).count());
  }
}

package nz.enrolment.pipeline.observe;

/// What becomes of an enrolment, each with a row that is written once: the transaction id in its
/// `xmin` leads to the instant of the commit.
public enum Stage {
  /// The enrolment, its receipt and its event are kept.
  KEPT("enrolment", "select enrolment::text, pg_xact_commit_timestamp(xmin) from receipt"),
  /// Analytics has handled the event: its effect is durable.
  COUNTED("analytics", inbox("analytics")),
  /// The PDF is in the store, and its row is durable.
  RENDERED("render", inbox("render")),
  /// A delivery waits in the queue, if the practice has a destination.
  QUEUED("external", inbox("external")),
  /// The destination that takes FHIR has it, whose document is a TIFF with a cover sheet.
  DELIVERED(
      "external",
      "select enrolment::text, delivered_at from delivery where state = 'delivered' and destination = 'demo'"),
  /// The practice sees the document.
  SHOWN("enrolment", inbox("intake", "enrolment-document.v1"));

  private final String database;
  private final String query;

  Stage(String database, String query) {
    this.database = database;
    this.query = query;
  }

  private static String inbox(String consumer) {
    return inbox(consumer, "enrolment-completed.v1");
  }

  private static String inbox(String consumer, String topic) {
    return "select key, pg_xact_commit_timestamp(xmin) from journal_inbox where consumer = '%s' and topic = '%s'"
        .formatted(consumer, topic);
  }

  String database() {
    return database;
  }

  String query() {
    return query;
  }
}

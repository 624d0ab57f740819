package nz.enrolment.journal.event;

/// The record headers of an event: CloudEvents 1.0, Kafka protocol binding, binary mode.
enum Attribute {
  SPEC_VERSION("ce_specversion"),
  ID("ce_id"),
  SOURCE("ce_source"),
  TYPE("ce_type"),
  SUBJECT("ce_subject"),
  SEQUENCE("ce_sequence"),
  TIME("ce_time"),
  CONTENT_TYPE("content-type");

  static final String SPEC_VERSION_1 = "1.0";

  private final String header;

  Attribute(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }
}

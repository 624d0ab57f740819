package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nz.enrolment.local.Suite;
import nz.enrolment.local.receive.Received;

/// What became of enrolments beyond the service that accepted them.
///
/// @param countedBefore what stood in analytics' counters before them
record Effects(Suite suite, Tables tables, Counters counters, int countedBefore) {

  private static final String HEARD_OF =
      "select id from enrolment join delivery on enrolment = id where document_url is not null";

  static Effects from(Suite suite) throws SQLException {
    var tables = new Tables(suite);
    var counters = Counters.begin(tables);
    return new Effects(suite, tables, counters, counters.total());
  }

  /// Each has one document and one delivery, and is counted once; and nothing else is counted
  /// meanwhile.
  void assertOnceEach(Collection<String> enrolments) throws SQLException, IOException {
    assertThat(documentsOf(enrolments)).containsExactlyInAnyOrderElementsOf(enrolments);
    assertThat(deliveriesOf(enrolments)).containsExactlyInAnyOrderElementsOf(enrolments);
    assertThat(newlyCounted()).isEqualTo(enrolments.size());
  }

  /// The enrolment service knows of the document and of the delivery of each.
  void assertHeardOf(Collection<String> enrolments) throws SQLException {
    assertThat(tables.first("enrolment", HEARD_OF)).containsAll(enrolments);
  }

  private List<String> documentsOf(Collection<String> enrolments) throws SQLException {
    var documents = tables.first("render", "select enrolment from document where variant = 'pdf'");
    return documents.stream().filter(enrolments::contains).toList();
  }

  /// Once for each time that the receiver took one in.
  private List<String> deliveriesOf(Collection<String> enrolments) throws IOException {
    return suite.receiver().received().stream()
        .map(Received::key)
        .map(key -> key.split("\\.", 2)[0])
        .filter(enrolments::contains)
        .toList();
  }

  private int newlyCounted() throws SQLException {
    return counters.total() - countedBefore;
  }
}

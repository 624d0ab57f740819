package nz.enrolment.address.server.serve;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import nz.enrolment.address.server.hold.AFileThatIsNoIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(AFileThatIsNoIndex.class)
class WithoutIndexIT {
  static List<ContractExample> examples() throws IOException {
    return Contract.examples(503);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_caller_can_tell_a_missing_index_from_an_empty_answer(ContractExample example)
      throws IOException {
    example.run();
  }
}

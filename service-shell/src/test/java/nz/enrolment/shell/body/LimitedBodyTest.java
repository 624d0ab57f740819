package nz.enrolment.shell.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {
  private static final int LIMIT = 3;

  @Test
  void is_read_to_its_end_when_it_is_as_long_as_it_may_be() throws IOException {
    assertThat(body(LIMIT).readAllBytes()).hasSize(LIMIT);
    assertThat(body(0).readAllBytes()).isEmpty();
  }

  @Test
  void ends_where_it_grows_too_long_however_it_is_read() throws IOException {
    assertThatThrownBy(() -> body(LIMIT + 1).readAllBytes()).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> body(LIMIT + 1).skip(LIMIT + 1)).isInstanceOf(ProblemException.class);

    InputStream byByte = body(LIMIT + 1);
    byByte.readNBytes(LIMIT - 1);
    assertThat(byByte.read()).isZero();
    assertThatThrownBy(byByte::read).isInstanceOf(ProblemException.class);
  }

  private static InputStream body(int length) {
    return new LimitedBody(
        new ByteArrayInputStream(new byte[length]),
        LIMIT,
        () -> new ProblemException(Problem.TOO_LARGE));
  }
}

package nz.enrolment.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import nz.enrolment.local.process.Project;
import org.junit.jupiter.api.Test;

class PreconditionsTest {
  @Test
  void a_taken_port_is_named_with_who_wanted_it_and_what_to_do() throws Exception {
    var plan = PortPlan.random();
    var port = plan.port(Listener.ADDRESS_SERVER);
    try (var _ = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
      assertThatThrownBy(() -> Preconditions.check(Project.here(), plan, Packaging.JARS))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(port + " (address-server)")
          .hasMessageContaining("--port");
    }
  }
}

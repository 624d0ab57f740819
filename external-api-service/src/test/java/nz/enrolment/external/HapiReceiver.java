package nz.enrolment.external;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.app.HL7Service;
import ca.uhn.hl7v2.llp.ExtendedMinLowerLayerProtocol;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.protocol.ReceivingApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nz.enrolment.external.format.hl7.Hapi;

/// A receiver of HL7 v2 over MLLP that somebody else wrote. It accepts whatever comes.
final class HapiReceiver implements ReceivingApplication<Message> {
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final int port = freePort();

  HapiReceiver() {
    HapiContext context = Hapi.context();
    context.setLowerLayerProtocol(new ExtendedMinLowerLayerProtocol());
    HL7Service service = context.newServer(port, false);
    service.registerApplication(this);
    try {
      service.startAndWait();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "mllp://localhost:" + port;
  }

  /// As it encodes them again, oldest first.
  List<String> messages() {
    return messages;
  }

  @Override
  public Message processMessage(Message message, Map<String, Object> metadata) throws HL7Exception {
    messages.add(message.encode());
    try {
      return message.generateACK();
    } catch (IOException e) {
      throw new HL7Exception(e);
    }
  }

  @Override
  public boolean canProcess(Message message) {
    return true;
  }
}

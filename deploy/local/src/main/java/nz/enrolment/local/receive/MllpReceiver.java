package nz.enrolment.local.receive;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.app.HL7Service;
import ca.uhn.hl7v2.llp.ExtendedMinLowerLayerProtocol;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import ca.uhn.hl7v2.parser.ParserConfiguration;
import ca.uhn.hl7v2.protocol.MetadataKeys;
import ca.uhn.hl7v2.protocol.ReceivingApplication;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.util.idgenerator.InMemoryIDGenerator;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// HL7 v2 over MLLP, received and parsed by the server of HAPI, which nobody here wrote. It accepts
/// every message that it can parse, and keeps it once for each MSH-10.
public final class MllpReceiver implements AutoCloseable {
  private final HapiContext context = context();
  private final DeliveryFiles inbox;
  private final HL7Service service;

  private MllpReceiver(int port, Path directory) {
    this.inbox = new DeliveryFiles(directory, ".hl7");
    this.service = context.newServer(port, false);
  }

  /// @param directory where messages are kept, and found again
  static MllpReceiver start(int port, Path directory) throws IOException {
    Files.createDirectories(directory);
    var receiver = new MllpReceiver(port, directory);
    receiver.service.registerApplication(receiver.new Inbox());
    try {
      receiver.service.startAndWait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return receiver;
  }

  /// Any message of any version, in the character set that it names.
  private static HapiContext context() {
    var context =
        new DefaultHapiContext(
            new ParserConfiguration(),
            ValidationContextFactory.noValidation(),
            new GenericModelClassFactory());
    context.setLowerLayerProtocol(new ExtendedMinLowerLayerProtocol());
    context.getParserConfiguration().setIdGenerator(new InMemoryIDGenerator());
    return context;
  }

  /// The messages, in UTF-8 and as they came, in no order.
  public List<Received> received() throws IOException {
    return inbox.all();
  }

  private final class Inbox implements ReceivingApplication<Message> {

    @Override
    public Message processMessage(Message message, Map<String, Object> metadata)
        throws HL7Exception {
      try {
        var raw = Objects.toString(metadata.get(MetadataKeys.IN_RAW_MESSAGE));
        inbox.keep(new Terser(message).get("/MSH-10"), raw.getBytes(StandardCharsets.UTF_8));
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

  @Override
  public void close() {
    service.stopAndWait();
    try {
      context.close();
    } catch (IOException e) {
      // It only stops its threads, which end with this process at the latest.
    }
  }
}

package nz.enrolment.external.transport.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.AcknowledgmentCode;
import ca.uhn.hl7v2.ErrorCode;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.app.HL7Service;
import ca.uhn.hl7v2.llp.ExtendedMinLowerLayerProtocol;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.protocol.ReceivingApplication;
import ca.uhn.hl7v2.util.Terser;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.format.hl7.Hapi;
import nz.enrolment.external.format.hl7.Hl7Samples;
import nz.enrolment.external.format.hl7.MessageType;
import nz.enrolment.external.format.hl7.Version;
import nz.enrolment.external.read.AcknowledgementReading;
import nz.enrolment.external.read.Verdict;
import nz.enrolment.external.transport.Reply;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.generated.GeneratedEnrolment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// HAPI's receiver, which obeys MSH-18, as a peer that somebody else wrote.
class HapiReceiverTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  private final List<Message> received = new CopyOnWriteArrayList<>();
  private HapiContext context;
  private HL7Service service;
  private int port;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    context = Hapi.context();
    context.setLowerLayerProtocol(new ExtendedMinLowerLayerProtocol());
    port = free();
    service = context.newServer(port, false);
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() throws IOException {
    service.stopAndWait();
    context.close();
  }

  @ParameterizedTest
  @EnumSource
  void takes_every_message_with_its_macrons(MessageType message) throws Exception {
    accept();
    Enrolment adult = GoldenEvents.completed("adult-rural");

    assertThat(send(Hl7Samples.write(Hl7Samples.usual(Version.V2_5_1, message), adult)))
        .isEqualTo(new Verdict.Delivered(List.of()));
    assertThat(family(received.getFirst())).isEqualTo("Tāwhiri");
  }

  @Test
  void takes_names_in_every_script() throws Exception {
    accept();
    for (long seed = 0; seed < 50; seed++) {
      Enrolment enrolment = GeneratedEnrolment.of(seed).enrolment();
      Payload payload =
          Hl7Samples.write(Hl7Samples.usual(Version.V2_4, MessageType.ADT_A31), enrolment);

      assertThat(send(payload)).as("seed %d", seed).isInstanceOf(Verdict.Delivered.class);
      assertThat(family(received.getLast())).isEqualTo(enrolment.identity().name().family());
    }
  }

  @Test
  void a_failure_of_its_application_is_tried_later() throws Exception {
    answer((message, _) -> {
      throw new HL7Exception("Tāwhiri");
    });

    assertThat(send(adult())).isEqualTo(new Verdict.Later("AE 207", Duration.ZERO));
  }

  @Test
  void its_refusal_is_read_without_its_words() throws Exception {
    answer((message, _) ->
        message.generateACK(
            AcknowledgmentCode.AR, new HL7Exception("Tāwhiri", ErrorCode.DATA_TYPE_ERROR)));

    assertThat(send(adult())).isEqualTo(new Verdict.Refused(List.of("AR 102")));
  }

  private Payload adult() {
    return Hl7Samples.write(
        Hl7Samples.usual(Version.V2_4, MessageType.ADT_A28), GoldenEvents.completed("adult-rural"));
  }

  private void accept() throws InterruptedException {
    answer((message, _) -> {
      received.add(message);
      return message.generateACK();
    });
  }

  private interface Answering {
    Message to(Message message, Map<String, Object> metadata) throws HL7Exception, IOException;
  }

  private void answer(Answering answering) throws InterruptedException {
    service.registerApplication(of(answering));
    service.startAndWait();
  }

  private static ReceivingApplication<Message> of(Answering answering) {
    return new ReceivingApplication<>() {
      @Override
      public Message processMessage(Message message, Map<String, Object> metadata)
          throws HL7Exception {
        try {
          return answering.to(message, metadata);
        } catch (IOException e) {
          throw new HL7Exception(e);
        }
      }

      @Override
      public boolean canProcess(Message message) {
        return true;
      }
    };
  }

  private Verdict send(Payload payload) {
    Reply reply =
        new Mllp(
                Peer.at("localhost", port),
                new Tls.None(),
                new MllpTimeouts(LONG, LONG, LONG),
                AcknowledgementMode.ORIGINAL,
                Mllp.USUAL_LARGEST_REPLY)
            .send(payload);
    return switch (reply) {
      case Reply.Answered(var answer) ->
          new AcknowledgementReading(AcknowledgementMode.ORIGINAL).read(answer, payload.id());
      case Reply.NotSent _, Reply.SentWithoutAnswer _ -> throw new AssertionError(reply);
    };
  }

  private static String family(Message message) throws HL7Exception {
    return new Terser(message).get("/.PID-5-1");
  }
}

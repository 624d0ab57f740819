package nz.enrolment.external.destination;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.external.format.fhir.DocumentPlacement;
import nz.enrolment.external.read.FhirReading;
import nz.enrolment.external.select.Condition;

/// What is delivered where, and how patiently: the settings that begin with `external.`.
@ConfigMapping(prefix = "external")
public interface Destinations {

  /// The destinations by name (lower-case letters, digits and `-`). A delivery is known by that
  /// name for ever.
  @WithName("destinations")
  Map<String, Destination> byName();

  /// Where render-service is, without a slash at the end.
  URI renderUrl();

  /// How often the queue is looked at when nothing rings.
  @WithDefault("500ms")
  Duration poll();

  /// How soon render-service is asked again for a document that is not ready, if its event does not
  /// come first. It grows with the time already waited, up to a minute.
  @WithDefault("10s")
  Duration documentPoll();

  /// The pause after the first attempt that failed, the second, and so on; the last one repeats.
  @WithDefault("1s,5s,30s,5m,30m,2h,5h,10h")
  List<Duration> retry();

  /// After so many failed attempts a delivery is given up, and staff have to look. With the pauses
  /// of `retry` as they are, that takes some six days. Attempts that the destination refused for
  /// our credentials do not count.
  @WithDefault("20")
  int giveUpAfter();

  /// The keys under which what waits is encrypted: `id:base64[,id:base64…]`, each of 32 bytes. The
  /// first one encrypts, all of them decrypt.
  String payloadKeys();

  /// How long each half of an attempt may take, to the last byte of the answer: having the document
  /// from render-service, and sending it. What was under way at a crash is looked at again two
  /// timeouts and 5 s after it began.
  @WithDefault("20s")
  Duration timeout();

  /// What destinations may be that practices make over REST.
  Managed managed();

  /// The bounds of what practices make.
  interface Managed {

    /// The schemes that their URLs may have. What crosses the Internet is encrypted.
    @WithDefault("https,mllps")
    Set<String> schemes();

    /// Ranges of addresses that are open to them, though they are not public.
    Optional<List<String>> openNetworks();

    /// How many a practice may have.
    @WithDefault("20")
    int most();
  }

  /// One system of one practice.
  interface Destination {

    /// The practice whose enrolments it takes.
    @OperatorOnly
    UUID practice();

    /// Which enrolments of the practice it takes, as JSON: `{"under": 16}`. All, if it is not said.
    Optional<@WithConverter(ConditionText.class) Condition> condition();

    /// Where deliveries go: `https` or `http` for a server, `mllp` or `mllps` with a host and a
    /// port, `file` for a folder. With an authorization it is `https`, or on this machine.
    URI url();

    /// What is sent: `fhir`, `hl7`, `event` or `document`.
    @WithDefault("fhir")
    FormatKind format();

    /// What it chose of HL7 v2, if that is its format.
    Optional<Hl7Options> hl7();

    /// How it treats a repeat: `key`, `conditional`, `natural`, `ask` or `none`. If it is not said,
    /// `natural` for a folder, and else `conditional` for `fhir`, `none` for `hl7` and `key` for
    /// the others.
    Optional<RepeatPolicy> repeat();

    /// What it means by the status 409: `later`, or `delivered` if it answers so to a repeat.
    @WithDefault("later")
    FhirReading.OnConflict conflict();

    /// Where a bundle has the document: `inside` the DocumentReference, in a Binary that is `put`
    /// under an id of ours, or in a `binary` that the destination gives an id.
    @WithDefault("put")
    DocumentPlacement documentPlacement();

    /// The header that carries the key of a delivery.
    @WithDefault("Idempotency-Key")
    String keyHeader();

    /// How the key is written: as `text`, `quoted`, or as a `uuid`.
    @WithDefault("text")
    KeyForm keyForm();

    /// Signs each request after Standard Webhooks: the secret, or the new and the old one while the
    /// receiver changes.
    @Secret
    Optional<List<@WithConverter(Stripped.class) String>> signingSecrets();

    /// Ranges of addresses that are open to this destination, though they are not public:
    /// `10.20.0.0/16`, `127.0.0.0/8`.
    @OperatorOnly
    Optional<List<String>> openNetworks();

    /// The variant of the document that it takes.
    @WithDefault("pdf")
    DocumentVariant document();

    /// The bytes that a document may have for it, 100,000 or more; base64 adds a third. A document
    /// that would be larger goes without the pages of files, and says so.
    @WithDefault("5000000")
    int largestDocument();

    /// How it knows us, if it asks and speaks HTTP.
    Optional<CredentialOptions> credentials();

    /// The `Authorization` header to send, if it wants one, without white space around it; instead
    /// of `credentials`.
    @OperatorOnly
    Optional<@WithConverter(Stripped.class) String> authorization();

    /// How many deliveries may be on their way to it at once: 1 or more.
    @WithDefault("2")
    int parallel();
  }
}

package nz.enrolment.external.format.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.answer.PostalAddress;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.enrolment.Contact;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Signing;
import nz.enrolment.form.generated.GeneratedEnrolment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What HAPI reads out of a message is what the enrolment had.
class RoundTripTest {
  private static final Map<String, String> ALPHA_2 =
      Stream.of(Locale.getISOCountries())
          .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));

  @ParameterizedTest
  @EnumSource
  void of_a_thousand_enrolments_all_that_is_carried_comes_back(Version version) {
    for (long seed = 0; seed < 1000; seed++) {
      Enrolment enrolment = GeneratedEnrolment.of(seed).enrolment();
      Message message =
          Hapi.parse(Hl7Samples.text(Hl7Samples.usual(version, MessageType.ADT_A28), enrolment));

      Segment pid = Hapi.segments(message, "PID").getFirst();
      assertThat(person(pid)).as("seed %d", seed).isEqualTo(person(enrolment));
      assertThat(names(pid)).as("seed %d", seed).isEqualTo(names(enrolment));
      assertThat(addresses(pid)).as("seed %d", seed).isEqualTo(addresses(enrolment.contact()));
      assertThat(telecoms(pid)).as("seed %d", seed).isEqualTo(telecoms(enrolment.contact()));
      assertThat(groups(pid)).as("seed %d", seed).isEqualTo(groups(enrolment));
      assertThat(kin(message)).as("seed %d", seed).isEqualTo(kin(enrolment));
      assertThat(Hapi.at(message, "PD1-3-1")).isEqualTo(enrolment.practice().name());
      assertThat(Hapi.at(message, "PD1-3-10"))
          .isEqualTo(enrolment.practice().facility().orElse(""));
    }
  }

  private static Map<String, String> person(Segment pid) {
    return Map.of(
        "id", first(pid, 3, 1),
        "born", LocalDate.parse(first(pid, 7, 1), DateTimeFormatter.BASIC_ISO_DATE).toString(),
        "gender", first(pid, 8, 1),
        "birth place", first(pid, 23, 1),
        "citizen", first(pid, 26, 1),
        "group", first(pid, 10, 1));
  }

  private static Map<String, String> person(Enrolment enrolment) {
    return Map.of(
        "id", enrolment.identity().nhi().map(nhi -> nhi.value()).orElse(enrolment.id().toString()),
        "born", enrolment.birth().day().toString(),
        "gender", enrolment.gender().code(),
        "birth place",
            enrolment.birth().place()
                + ", "
                + CodeList.COUNTRY.names().get(enrolment.birth().country()),
        "citizen", enrolment.eligibility().criterion().equals("a") ? "Y" : "",
        "group", enrolment.ethnicity().groups().getFirst().substring(0, 2));
  }

  private static List<List<String>> names(Segment pid) {
    return Stream.concat(Hapi.repetitions(pid, 5, 7).stream(), Hapi.repetitions(pid, 9, 7).stream())
        .toList();
  }

  private static List<List<String>> names(Enrolment enrolment) {
    var identity = enrolment.identity();
    PersonName name = identity.name();
    String title = identity.title().map(CodeList.TITLE.names()::get).orElse("");
    return Stream.of(
            Optional.of(
                List.of(
                    name.family(),
                    name.given().orElse(""),
                    name.otherGiven().orElse(""),
                    "",
                    title,
                    "",
                    "L")),
            identity.preferredName().map(n -> List.of("", n, "", "", "", "", "N")),
            identity.formerNames().map(n -> List.of(line(n), "", "", "", "", "", "A")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<List<String>> addresses(Segment pid) {
    return Hapi.repetitions(pid, 11, 8).stream()
        .map(a -> List.of(a.get(0), a.get(7), a.get(2), a.get(4), ALPHA_2.get(a.get(5)), a.get(6)))
        .toList();
  }

  private static List<List<String>> addresses(Contact contact) {
    return Stream.concat(
            Stream.of(address(contact.residential(), "C")),
            contact.postal().map(postal -> address(postal, "M")).stream())
        .toList();
  }

  private static List<String> address(PostalAddress a, String type) {
    return List.of(
        a.street(), a.suburb().orElse(""), a.town(), a.postcode().orElse(""), a.country(), type);
  }

  private static List<List<String>> telecoms(Segment pid) {
    return Hapi.repetitions(pid, 13, 8).stream()
        .map(t -> List.of(e164(t.get(0)) + t.get(3), t.get(1), t.get(2), t.get(7)))
        .toList();
  }

  private static String e164(String number) {
    return number.startsWith("0") ? "+64" + number.substring(1) : number;
  }

  private static List<List<String>> telecoms(Contact contact) {
    return Stream.of(
            contact.mobile().map(n -> List.of(n.e164(), "ORN", "CP", extension(n))),
            contact.home().map(n -> List.of(n.e164(), "PRN", "PH", extension(n))),
            contact.email().map(e -> List.of(e, "NET", "Internet", "")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String extension(PhoneNumber number) {
    return number.extension().orElse("");
  }

  private static List<String> groups(Segment pid) {
    return Hapi.repetitions(pid, 22, 3).stream().map(group -> group.get(0)).toList();
  }

  private static List<String> groups(Enrolment enrolment) {
    return enrolment.ethnicity().groups().stream()
        .map(code -> code.substring(0, 2))
        .distinct()
        .toList();
  }

  private static List<List<String>> kin(Message message) {
    return Hapi.segments(message, "NK1").stream()
        .map(kin ->
            List.of(
                first(kin, 2, 1),
                first(kin, 3, 2),
                e164(first(kin, 5, 1)),
                first(kin, 5, 8),
                first(kin, 7, 1),
                first(kin, 7, 5)))
        .toList();
  }

  private static List<List<String>> kin(Enrolment enrolment) {
    var emergency = enrolment.emergency();
    List<String> called =
        List.of(
            emergency.name(),
            emergency.relationship(),
            emergency.phone().e164(),
            extension(emergency.phone()),
            "C",
            "");
    return switch (enrolment.signing()) {
      case Signing.BySelf _ -> List.of(called);
      case Signing.ByAuthority(var a, _, _) ->
          List.of(
              called,
              List.of(
                  a.name(),
                  a.relationship(),
                  a.phone().e164(),
                  extension(a.phone()),
                  "CP",
                  line(a.basis())));
    };
  }

  /// Only an FT has lines.
  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  private static String first(Segment segment, int field, int component) {
    var repetitions = Hapi.repetitions(segment, field, component);
    return repetitions.isEmpty() ? "" : repetitions.getFirst().get(component - 1);
  }
}

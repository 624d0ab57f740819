package nz.enrolment.form.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import nz.enrolment.form.define.Ids;
import nz.enrolment.form.event.JourneyEvent.Ended;
import nz.enrolment.form.event.JourneyEvent.Published;
import nz.enrolment.form.event.Members.RecordCodec;
import nz.enrolment.form.question.Questionnaire;

/// Writes and reads the data of `enrolment-journey.v1`, which is written as [EventCodec] says.
public final class JourneyCodec {

  /// The `ce_type` of [JourneyEvent.Published].
  public static final String PUBLISHED = "nz.enrolment.form-published.v1";

  /// The `ce_type` of [JourneyEvent.Ended].
  public static final String ENDED = "nz.enrolment.journey-ended.v1";

  private static final String SCHEMAS = "https://enrolment.nz/events/enrolment-journey.v1/";

  private static final Codec<String> FORM =
      new Checked<>(Scalars.TEXT, Ids::isId, "the id of a form is expected");
  private static final Codec<Integer> FROM_1 =
      new Checked<>(Scalars.WHOLE_NUMBER, number -> number >= 1, "a number from 1 is expected");
  private static final Codec<Integer> SECTION =
      new Checked<>(FROM_1, JourneyCodec::isStep, "the number of a section is expected");
  private static final Codec<Integer> FURTHEST =
      new Checked<>(Scalars.WHOLE_NUMBER, JourneyCodec::isStep, "a section, or 0, is expected");
  private static final Codec<YearMonth> MONTH =
      new Checked<>(
          Scalars.text(
              YearMonth::toString,
              YearMonth::parse,
              schema -> schema.put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$")),
          month -> month.getYear() >= 1 && month.getYear() <= 9999,
          "a year from 0001 to 9999 is expected");

  private static final RecordCodec<Published> PUBLISHED_CODEC = published();
  private static final RecordCodec<Ended> ENDED_CODEC = ended();

  private JourneyCodec() {}

  private static boolean isStep(int number) {
    return number >= 0 && number <= Questionnaire.MOST_SECTIONS;
  }

  private static RecordCodec<Published> published() {
    var members = new Members<Published>();
    var practice = members.required("practice", Scalars.ID, Published::practice);
    var form = members.required("form", FORM, Published::form);
    var version = members.required("version", FROM_1, Published::version);
    var month = members.required("month", MONTH, Published::month);
    var sections = members.required("sections", SECTION.list(), Published::sections);
    return members.record(
        "Published",
        in ->
            new Published(
                in.get(practice), in.get(form), in.get(version), in.get(month), in.get(sections)));
  }

  private static RecordCodec<Ended> ended() {
    var members = new Members<Ended>();
    var practice = members.required("practice", Scalars.ID, Ended::practice);
    var form = members.required("form", FORM, Ended::form);
    var version = members.required("version", FROM_1, Ended::version);
    var month = members.required("month", MONTH, Ended::month);
    var furthest = members.required("furthest", FURTHEST, Ended::furthest);
    var end = members.required("end", Scalars.name(JourneyEvent.End.class), Ended::end);
    var minutes = members.required("minutes", Scalars.name(MinutesBand.class), Ended::minutes);
    var device = members.required("device", Scalars.name(DeviceClass.class), Ended::device);
    return members.record(
        "Ended",
        in ->
            new Ended(
                in.get(practice),
                in.get(form),
                in.get(version),
                in.get(month),
                in.get(furthest),
                in.get(end),
                in.get(minutes),
                in.get(device)));
  }

  /// The data of an event of type [#PUBLISHED].
  public static byte[] write(Published published) {
    return JsonEvents.write(PUBLISHED_CODEC, published);
  }

  /// The data of an event of type [#ENDED].
  public static byte[] write(Ended ended) {
    return JsonEvents.write(ENDED_CODEC, ended);
  }

  /// Reads the data of an event of `type`. Total: whatever the bytes are, the result is a value.
  public static JourneyEvent read(String type, byte[] data) {
    return switch (type) {
      case PUBLISHED ->
          JsonEvents.<Published, JourneyEvent>read(
              PUBLISHED_CODEC, published -> published, JourneyEvent.Malformed::new, data);
      case ENDED ->
          JsonEvents.<Ended, JourneyEvent>read(
              ENDED_CODEC, ended -> ended, JourneyEvent.Malformed::new, data);
      default -> new JourneyEvent.Unknown(type);
    };
  }

  /// The JSON Schema (2020-12) of the data of an event of type [#PUBLISHED].
  public static JsonNode publishedSchema() {
    return Schemas.of(
        SCHEMAS + "published.schema.json", "A version of a form was published", PUBLISHED_CODEC);
  }

  /// The JSON Schema (2020-12) of the data of an event of type [#ENDED].
  public static JsonNode endedSchema() {
    return Schemas.of(SCHEMAS + "ended.schema.json", "A session with a form ended", ENDED_CODEC);
  }
}

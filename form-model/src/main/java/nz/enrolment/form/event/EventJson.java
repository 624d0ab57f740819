package nz.enrolment.form.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.PartialDay;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.enrolment.Signing;

/// The names that the event's JSON gives to our types. They are set here and not on the types, so
/// that renaming a type cannot change an event.
final class EventJson {

  private EventJson() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), new JavaTimeModule())
        .addMixIn(Answer.class, ShapeOfAnswer.class)
        .addMixIn(Signing.class, KindOfSigning.class)
        .addMixIn(Nhi.class, Bare.class)
        .addMixIn(PartialDay.class, BareDay.class)
        .addMixIn(Signature.Stroke.class, BareStroke.class)
        .addMixIn(Signature.Point.class, Pair.class)
        .serializationInclusion(JsonInclude.Include.NON_ABSENT)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Unanswered.class, name = "unanswered"),
    @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Answer.WholeNumber.class, name = "whole-number"),
    @JsonSubTypes.Type(value = Answer.Decimal.class, name = "decimal"),
    @JsonSubTypes.Type(value = Answer.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Answer.Partial.class, name = "partial-day"),
    @JsonSubTypes.Type(value = Answer.YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = Answer.OneOf.class, name = "one-of"),
    @JsonSubTypes.Type(value = Answer.SomeOf.class, name = "some-of"),
    @JsonSubTypes.Type(value = Answer.Name.class, name = "person-name"),
    @JsonSubTypes.Type(value = Answer.Address.class, name = "address"),
    @JsonSubTypes.Type(value = Answer.Phone.class, name = "phone"),
    @JsonSubTypes.Type(value = Answer.Signed.class, name = "signature"),
    @JsonSubTypes.Type(value = Answer.Rows.class, name = "group"),
    @JsonSubTypes.Type(value = Answer.Agreed.class, name = "agreement")
  })
  private interface ShapeOfAnswer {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Signing.BySelf.class, name = "self"),
    @JsonSubTypes.Type(value = Signing.ByAuthority.class, name = "authority")
  })
  private interface KindOfSigning {}

  private interface Bare {
    @JsonValue
    String value();
  }

  private interface BareDay {
    @JsonValue
    String iso();
  }

  private interface BareStroke {
    @JsonValue
    List<Signature.Point> points();
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface Pair {}
}

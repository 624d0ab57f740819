package nz.enrolment.form.benchmark;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.PartialDay;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Signing;

/// The event's JSON by annotations, as most Java services write theirs.
final class DatabindCodec {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .addMixIn(Answer.class, ShapeOfAnswer.class)
          .addMixIn(Signing.class, KindOfSigning.class)
          .addMixIn(Enrolment.class, Whole.class)
          .addMixIn(Nhi.class, Bare.class)
          .addMixIn(PartialDay.class, BareDay.class)
          .addMixIn(Signature.Stroke.class, BareStroke.class)
          .addMixIn(Signature.Point.class, Pair.class)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  byte[] write(Enrolment enrolment) throws IOException {
    return mapper.writeValueAsBytes(enrolment);
  }

  Enrolment read(byte[] event) throws IOException {
    return mapper.readValue(event, Enrolment.class);
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
    @JsonSubTypes.Type(value = Answer.Files.class, name = "file"),
    @JsonSubTypes.Type(value = Answer.Agreed.class, name = "agreement")
  })
  private interface ShapeOfAnswer {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Signing.BySelf.class, name = "self"),
    @JsonSubTypes.Type(value = Signing.ByAuthority.class, name = "authority")
  })
  private interface KindOfSigning {}

  private interface Whole {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<String> dropped();
  }

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

package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.answer.Detail;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.PartialDay;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.answer.PostalAddress;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.answer.Scale;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.event.Kinds.Kind;
import nz.enrolment.form.event.Members.RecordCodec;

/// How all that was asked and answered is written.
final class AnswerCodecs {

  static final RecordCodec<PersonName> PERSON_NAME = personName();
  static final RecordCodec<PhoneNumber> PHONE_NUMBER = phoneNumber();
  static final RecordCodec<PostalAddress> POSTAL_ADDRESS = postalAddress();
  static final RecordCodec<Signature> SIGNATURE = signature();
  private static final RecordCodec<Detail> DETAIL = detail();
  private static final RecordCodec<Choice> CHOICE = choice();
  private static final RecordCodec<Scale> SCALE = scale();
  private static final RecordCodec<StoredFile> STORED_FILE = storedFile();

  private static final Kind<Answer.Unanswered> UNANSWERED = unanswered();
  private static final Kind<Answer.Text> TEXT = text();
  private static final Kind<Answer.WholeNumber> WHOLE_NUMBER = wholeNumber();
  private static final Kind<Answer.Decimal> DECIMAL = decimal();
  private static final Kind<Answer.Day> DAY = day();
  private static final Kind<Answer.Partial> PARTIAL = partial();
  private static final Kind<Answer.YesNo> YES_NO = yesNo();
  private static final Kind<Answer.OneOf> ONE_OF = oneOf();
  private static final Kind<Answer.SomeOf> SOME_OF = someOf();
  private static final Kind<Answer.Name> NAME = name();
  private static final Kind<Answer.Address> ADDRESS = address();
  private static final Kind<Answer.Phone> PHONE = phone();
  private static final Kind<Answer.Signed> SIGNED = signed();
  private static final Kind<Answer.Rows> ROWS = rows();
  private static final Kind<Answer.Files> FILES = files();
  private static final Kind<Answer.Agreed> AGREED = agreed();

  private static final Codec<Answer> ANSWER =
      new Kinds<>(
          "Answer",
          "shape",
          AnswerCodecs::kind,
          List.of(
              UNANSWERED,
              TEXT,
              WHOLE_NUMBER,
              DECIMAL,
              DAY,
              PARTIAL,
              YES_NO,
              ONE_OF,
              SOME_OF,
              NAME,
              ADDRESS,
              PHONE,
              SIGNED,
              ROWS,
              FILES,
              AGREED));

  static final RecordCodec<Section> SECTION = section();

  private AnswerCodecs() {}

  private static Kind<? extends Answer> kind(Answer answer) {
    return switch (answer) {
      case Answer.Unanswered _ -> UNANSWERED;
      case Answer.Text _ -> TEXT;
      case Answer.WholeNumber _ -> WHOLE_NUMBER;
      case Answer.Decimal _ -> DECIMAL;
      case Answer.Day _ -> DAY;
      case Answer.Partial _ -> PARTIAL;
      case Answer.YesNo _ -> YES_NO;
      case Answer.OneOf _ -> ONE_OF;
      case Answer.SomeOf _ -> SOME_OF;
      case Answer.Name _ -> NAME;
      case Answer.Address _ -> ADDRESS;
      case Answer.Phone _ -> PHONE;
      case Answer.Signed _ -> SIGNED;
      case Answer.Rows _ -> ROWS;
      case Answer.Files _ -> FILES;
      case Answer.Agreed _ -> AGREED;
    };
  }

  private static RecordCodec<Section> section() {
    var members = new Members<Section>();
    var title = members.required("title", Scalars.TEXT, Section::title);
    var intro = members.optional("intro", Scalars.TEXT, Section::intro);
    var language = members.optional("language", Scalars.TEXT, Section::language);
    var asked = members.required("asked", asked().list(), Section::asked);
    return members.record(
        "Section",
        in -> new Section(in.get(title), in.get(intro), in.get(language), in.get(asked)));
  }

  private static RecordCodec<Asked> asked() {
    var members = new Members<Asked>();
    var question = members.required("question", Scalars.TEXT, Asked::question);
    var wording = members.required("wording", Scalars.TEXT, Asked::wording);
    var help = members.optional("help", Scalars.TEXT, Asked::help);
    var language = members.optional("language", Scalars.TEXT, Asked::language);
    var answer = members.required("answer", new AnyAnswer(), Asked::answer);
    var origin = members.required("origin", Scalars.name(Origin.class), Asked::origin);
    return members.record(
        "Asked",
        in ->
            new Asked(
                in.get(question),
                in.get(wording),
                in.get(help),
                in.get(language),
                in.get(answer),
                in.get(origin)));
  }

  /// An answer may hold rows of further answers.
  private record AnyAnswer() implements Codec<Answer> {
    @Override
    public void write(Answer answer, JsonGenerator out) throws IOException {
      ANSWER.write(answer, out);
    }

    @Override
    public Answer read(JsonParser in) throws IOException {
      return ANSWER.read(in);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
      return ANSWER.schema(schemas);
    }
  }

  private static Kind<Answer.Unanswered> unanswered() {
    var members = new Members<Answer.Unanswered>();
    return new Kind<>(
        "unanswered",
        Answer.Unanswered.class,
        members.record("Unanswered", _ -> new Answer.Unanswered()));
  }

  private static Kind<Answer.Text> text() {
    var members = new Members<Answer.Text>();
    var text = members.required("text", Scalars.TEXT, Answer.Text::text);
    return new Kind<>(
        "text", Answer.Text.class, members.record("Text", in -> new Answer.Text(in.get(text))));
  }

  private static Kind<Answer.WholeNumber> wholeNumber() {
    var members = new Members<Answer.WholeNumber>();
    var value = members.required("value", Scalars.WHOLE_NUMBER, Answer.WholeNumber::value);
    var scale = members.optional("scale", SCALE, Answer.WholeNumber::scale);
    return new Kind<>(
        "whole-number",
        Answer.WholeNumber.class,
        members.record("WholeNumber", in -> new Answer.WholeNumber(in.get(value), in.get(scale))));
  }

  private static Kind<Answer.Decimal> decimal() {
    var members = new Members<Answer.Decimal>();
    var value = members.required("value", Scalars.DECIMAL, Answer.Decimal::value);
    var unit = members.required("unit", Scalars.TEXT, Answer.Decimal::unit);
    return new Kind<>(
        "decimal",
        Answer.Decimal.class,
        members.record("Decimal", in -> new Answer.Decimal(in.get(value), in.get(unit))));
  }

  private static Kind<Answer.Day> day() {
    var members = new Members<Answer.Day>();
    var day = members.required("day", Scalars.DAY, Answer.Day::day);
    return new Kind<>(
        "day", Answer.Day.class, members.record("Day", in -> new Answer.Day(in.get(day))));
  }

  private static Kind<Answer.Partial> partial() {
    var members = new Members<Answer.Partial>();
    Codec<PartialDay> codec =
        Scalars.text(
            PartialDay::iso,
            PartialDay::new,
            schema -> schema.put("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
    var day = members.required("day", codec, Answer.Partial::day);
    return new Kind<>(
        "partial-day",
        Answer.Partial.class,
        members.record("PartialDay", in -> new Answer.Partial(in.get(day))));
  }

  private static Kind<Answer.YesNo> yesNo() {
    var members = new Members<Answer.YesNo>();
    var yes = members.required("yes", Scalars.YES_NO, Answer.YesNo::yes);
    var detail = members.optional("detail", DETAIL, Answer.YesNo::detail);
    return new Kind<>(
        "yes-no",
        Answer.YesNo.class,
        members.record("YesNo", in -> new Answer.YesNo(in.get(yes), in.get(detail))));
  }

  private static Kind<Answer.OneOf> oneOf() {
    var members = new Members<Answer.OneOf>();
    var choice = members.required("choice", CHOICE, Answer.OneOf::choice);
    return new Kind<>(
        "one-of",
        Answer.OneOf.class,
        members.record("OneOf", in -> new Answer.OneOf(in.get(choice))));
  }

  private static Kind<Answer.SomeOf> someOf() {
    var members = new Members<Answer.SomeOf>();
    var choices = members.required("choices", CHOICE.list(), Answer.SomeOf::choices);
    return new Kind<>(
        "some-of",
        Answer.SomeOf.class,
        members.record("SomeOf", in -> new Answer.SomeOf(in.get(choices))));
  }

  private static Kind<Answer.Name> name() {
    var members = new Members<Answer.Name>();
    var name = members.required("name", PERSON_NAME, Answer.Name::name);
    return new Kind<>(
        "person-name",
        Answer.Name.class,
        members.record("Name", in -> new Answer.Name(in.get(name))));
  }

  private static Kind<Answer.Address> address() {
    var members = new Members<Answer.Address>();
    var address = members.required("address", POSTAL_ADDRESS, Answer.Address::address);
    return new Kind<>(
        "address",
        Answer.Address.class,
        members.record("Address", in -> new Answer.Address(in.get(address))));
  }

  private static Kind<Answer.Phone> phone() {
    var members = new Members<Answer.Phone>();
    var number = members.required("number", PHONE_NUMBER, Answer.Phone::number);
    return new Kind<>(
        "phone",
        Answer.Phone.class,
        members.record("Phone", in -> new Answer.Phone(in.get(number))));
  }

  private static Kind<Answer.Signed> signed() {
    var members = new Members<Answer.Signed>();
    var signature = members.required("signature", SIGNATURE, Answer.Signed::signature);
    return new Kind<>(
        "signature",
        Answer.Signed.class,
        members.record("Signed", in -> new Answer.Signed(in.get(signature))));
  }

  private static Kind<Answer.Rows> rows() {
    var row = new Members<Row>();
    var asked = row.required("asked", asked().list(), Row::asked);
    var members = new Members<Answer.Rows>();
    var rows =
        members.required(
            "rows", row.record("Row", in -> new Row(in.get(asked))).list(), Answer.Rows::rows);
    return new Kind<>(
        "group", Answer.Rows.class, members.record("Rows", in -> new Answer.Rows(in.get(rows))));
  }

  private static Kind<Answer.Files> files() {
    var members = new Members<Answer.Files>();
    var files = members.required("files", STORED_FILE.list(), Answer.Files::files);
    return new Kind<>(
        "file", Answer.Files.class, members.record("Files", in -> new Answer.Files(in.get(files))));
  }

  private static Kind<Answer.Agreed> agreed() {
    var members = new Members<Answer.Agreed>();
    var statement = members.required("statement", Scalars.TEXT, Answer.Agreed::statement);
    return new Kind<>(
        "agreement",
        Answer.Agreed.class,
        members.record("Agreed", in -> new Answer.Agreed(in.get(statement))));
  }

  private static RecordCodec<Choice> choice() {
    var members = new Members<Choice>();
    var code = members.required("code", Scalars.TEXT, Choice::code);
    var label = members.required("label", Scalars.TEXT, Choice::label);
    var detail = members.optional("detail", DETAIL, Choice::detail);
    return members.record("Choice", in -> new Choice(in.get(code), in.get(label), in.get(detail)));
  }

  private static RecordCodec<Detail> detail() {
    var members = new Members<Detail>();
    var wording = members.required("wording", Scalars.TEXT, Detail::wording);
    var text = members.required("text", Scalars.TEXT, Detail::text);
    return members.record("Detail", in -> new Detail(in.get(wording), in.get(text)));
  }

  private static RecordCodec<Scale> scale() {
    var members = new Members<Scale>();
    var min = members.required("min", Scalars.WHOLE_NUMBER, Scale::min);
    var max = members.required("max", Scalars.WHOLE_NUMBER, Scale::max);
    var lowest = members.required("lowest", Scalars.TEXT, Scale::lowest);
    var highest = members.required("highest", Scalars.TEXT, Scale::highest);
    return members.record(
        "Scale", in -> new Scale(in.get(min), in.get(max), in.get(lowest), in.get(highest)));
  }

  private static RecordCodec<StoredFile> storedFile() {
    var members = new Members<StoredFile>();
    var id = members.required("id", Scalars.ID, StoredFile::id);
    var name = members.required("name", Scalars.TEXT, StoredFile::name);
    var mediaType = members.required("mediaType", Scalars.TEXT, StoredFile::mediaType);
    var bytes = members.required("bytes", Scalars.BYTES, StoredFile::bytes);
    var sha256 = members.required("sha256", Scalars.SHA_256, StoredFile::sha256);
    var url = members.required("url", Scalars.URL, StoredFile::url);
    return members.record(
        "StoredFile",
        in ->
            new StoredFile(
                in.get(id),
                in.get(name),
                in.get(mediaType),
                in.get(bytes),
                in.get(sha256),
                in.get(url)));
  }

  private static RecordCodec<PersonName> personName() {
    var members = new Members<PersonName>();
    var given = members.optional("given", Scalars.TEXT, PersonName::given);
    var otherGiven = members.optional("otherGiven", Scalars.TEXT, PersonName::otherGiven);
    var family = members.required("family", Scalars.TEXT, PersonName::family);
    return members.record(
        "PersonName", in -> new PersonName(in.get(given), in.get(otherGiven), in.get(family)));
  }

  private static RecordCodec<PhoneNumber> phoneNumber() {
    var members = new Members<PhoneNumber>();
    var e164 = members.required("e164", Scalars.TEXT, PhoneNumber::e164);
    var display = members.required("display", Scalars.TEXT, PhoneNumber::display);
    var extension = members.optional("extension", Scalars.TEXT, PhoneNumber::extension);
    return members.record(
        "PhoneNumber", in -> new PhoneNumber(in.get(e164), in.get(display), in.get(extension)));
  }

  private static RecordCodec<PostalAddress> postalAddress() {
    var members = new Members<PostalAddress>();
    var addressId =
        members.optional("addressId", Scalars.LONG, address -> boxed(address.addressId()));
    var street = members.required("street", Scalars.TEXT, PostalAddress::street);
    var suburb = members.optional("suburb", Scalars.TEXT, PostalAddress::suburb);
    var town = members.required("town", Scalars.TEXT, PostalAddress::town);
    var postcode = members.optional("postcode", Scalars.TEXT, PostalAddress::postcode);
    var country = members.required("country", Scalars.TEXT, PostalAddress::country);
    return members.record(
        "PostalAddress",
        in ->
            new PostalAddress(
                unboxed(in.get(addressId)),
                in.get(street),
                in.get(suburb),
                in.get(town),
                in.get(postcode),
                in.get(country)));
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }

  private static OptionalLong unboxed(Optional<Long> value) {
    return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  private static RecordCodec<Signature> signature() {
    var members = new Members<Signature>();
    var width = members.required("width", Scalars.WHOLE_NUMBER, Signature::width);
    var height = members.required("height", Scalars.WHOLE_NUMBER, Signature::height);
    var strokes = members.required("strokes", new StrokeCodec().list(), Signature::strokes);
    return members.record(
        "Signature", in -> new Signature(in.get(width), in.get(height), in.get(strokes)));
  }
}

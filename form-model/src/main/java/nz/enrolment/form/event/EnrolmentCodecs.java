package nz.enrolment.form.event;

import java.util.List;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.enrolment.Authority;
import nz.enrolment.form.enrolment.Birth;
import nz.enrolment.form.enrolment.Card;
import nz.enrolment.form.enrolment.Cards;
import nz.enrolment.form.enrolment.Contact;
import nz.enrolment.form.enrolment.Declarations;
import nz.enrolment.form.enrolment.Eligibility;
import nz.enrolment.form.enrolment.EmergencyContact;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Ethnicity;
import nz.enrolment.form.enrolment.FormVersion;
import nz.enrolment.form.enrolment.Gender;
import nz.enrolment.form.enrolment.Identity;
import nz.enrolment.form.enrolment.Practice;
import nz.enrolment.form.enrolment.Signing;
import nz.enrolment.form.enrolment.Smoking;
import nz.enrolment.form.enrolment.Transfer;
import nz.enrolment.form.event.Kinds.Kind;
import nz.enrolment.form.event.Members.RecordCodec;

/// How an enrolment and its typed parts are written.
final class EnrolmentCodecs {

  static final RecordCodec<Enrolment> ENROLMENT = enrolment();
  static final RecordCodec<EnrolmentEvent.Erased> ERASED = erased();

  private EnrolmentCodecs() {}

  private static RecordCodec<Enrolment> enrolment() {
    var members = new Members<Enrolment>();
    var id = members.required("id", Scalars.ID, Enrolment::id);
    var completedAt = members.required("completedAt", Scalars.INSTANT, Enrolment::completedAt);
    var practice = members.required("practice", practice(), Enrolment::practice);
    var form = members.required("form", formVersion(), Enrolment::form);
    var language = members.required("language", Scalars.TEXT, Enrolment::language);
    var identity = members.required("identity", identity(), Enrolment::identity);
    var birth = members.required("birth", birth(), Enrolment::birth);
    var gender = members.required("gender", gender(), Enrolment::gender);
    var ethnicity = members.required("ethnicity", ethnicity(), Enrolment::ethnicity);
    var contact = members.required("contact", contact(), Enrolment::contact);
    var emergency = members.required("emergency", emergency(), Enrolment::emergency);
    var eligibility = members.required("eligibility", eligibility(), Enrolment::eligibility);
    var cards = members.required("cards", cards(), Enrolment::cards);
    var smoking = members.required("smoking", smoking(), Enrolment::smoking);
    var transfer = members.required("transfer", transfer(), Enrolment::transfer);
    var declarations = members.required("declarations", declarations(), Enrolment::declarations);
    var signing = members.required("signing", signing(), Enrolment::signing);
    var asked = members.required("asked", AnswerCodecs.SECTION.list(), Enrolment::asked);
    var dropped = members.several("dropped", Scalars.TEXT, Enrolment::dropped);
    return members.record(
        "Enrolment",
        in ->
            new Enrolment(
                in.get(id),
                in.get(completedAt),
                in.get(practice),
                in.get(form),
                in.get(language),
                in.get(identity),
                in.get(birth),
                in.get(gender),
                in.get(ethnicity),
                in.get(contact),
                in.get(emergency),
                in.get(eligibility),
                in.get(cards),
                in.get(smoking),
                in.get(transfer),
                in.get(declarations),
                in.get(signing),
                in.get(asked),
                in.get(dropped)));
  }

  private static RecordCodec<EnrolmentEvent.Erased> erased() {
    var members = new Members<EnrolmentEvent.Erased>();
    var enrolment = members.required("enrolment", Scalars.ID, EnrolmentEvent.Erased::enrolment);
    var practice = members.required("practice", Scalars.ID, EnrolmentEvent.Erased::practice);
    return members.record(
        "Erased", in -> new EnrolmentEvent.Erased(in.get(enrolment), in.get(practice)));
  }

  private static RecordCodec<Practice> practice() {
    var members = new Members<Practice>();
    var id = members.required("id", Scalars.ID, Practice::id);
    var name = members.required("name", Scalars.TEXT, Practice::name);
    var address = members.required("address", Scalars.TEXT.list(), Practice::address);
    var phone = members.required("phone", Scalars.TEXT, Practice::phone);
    var email = members.optional("email", Scalars.TEXT, Practice::email);
    var edi = members.optional("edi", Scalars.TEXT, Practice::edi);
    var facility = members.optional("facility", Scalars.TEXT, Practice::facility);
    return members.record(
        "Practice",
        in ->
            new Practice(
                in.get(id),
                in.get(name),
                in.get(address),
                in.get(phone),
                in.get(email),
                in.get(edi),
                in.get(facility)));
  }

  private static RecordCodec<FormVersion> formVersion() {
    var members = new Members<FormVersion>();
    var id = members.required("id", Scalars.TEXT, FormVersion::id);
    var number = members.required("number", Scalars.WHOLE_NUMBER, FormVersion::number);
    var title = members.required("title", Scalars.TEXT, FormVersion::title);
    return members.record(
        "FormVersion", in -> new FormVersion(in.get(id), in.get(number), in.get(title)));
  }

  private static RecordCodec<Identity> identity() {
    var members = new Members<Identity>();
    Codec<Nhi> nhiCodec =
        Scalars.text(
            Nhi::value,
            Nhi::new,
            schema -> schema.put("pattern", "^[A-HJ-NP-Z]{3}[0-9]{2}([0-9]{2}|[A-HJ-NP-Z]{2})$"));
    var title = members.optional("title", Scalars.TEXT, Identity::title);
    var name = members.required("name", AnswerCodecs.PERSON_NAME, Identity::name);
    var preferred = members.optional("preferredName", Scalars.TEXT, Identity::preferredName);
    var former = members.optional("formerNames", Scalars.TEXT, Identity::formerNames);
    var occupation = members.optional("occupation", Scalars.TEXT, Identity::occupation);
    var nhi = members.optional("nhi", nhiCodec, Identity::nhi);
    return members.record(
        "Identity",
        in ->
            new Identity(
                in.get(title),
                in.get(name),
                in.get(preferred),
                in.get(former),
                in.get(occupation),
                in.get(nhi)));
  }

  private static RecordCodec<Birth> birth() {
    var members = new Members<Birth>();
    var day = members.required("day", Scalars.DAY, Birth::day);
    var place = members.required("place", Scalars.TEXT, Birth::place);
    var country = members.required("country", Scalars.TEXT, Birth::country);
    return members.record("Birth", in -> new Birth(in.get(day), in.get(place), in.get(country)));
  }

  private static RecordCodec<Gender> gender() {
    var members = new Members<Gender>();
    var code = members.required("code", Scalars.TEXT, Gender::code);
    var stated = members.optional("stated", Scalars.TEXT, Gender::stated);
    return members.record("Gender", in -> new Gender(in.get(code), in.get(stated)));
  }

  private static RecordCodec<Ethnicity> ethnicity() {
    var members = new Members<Ethnicity>();
    var groups = members.required("groups", Scalars.TEXT.list(), Ethnicity::groups);
    var iwi = members.required("iwi", Scalars.TEXT.list(), Ethnicity::iwi);
    return members.record("Ethnicity", in -> new Ethnicity(in.get(groups), in.get(iwi)));
  }

  private static RecordCodec<Contact> contact() {
    var members = new Members<Contact>();
    var residential =
        members.required("residential", AnswerCodecs.POSTAL_ADDRESS, Contact::residential);
    var postal = members.optional("postal", AnswerCodecs.POSTAL_ADDRESS, Contact::postal);
    var mobile = members.optional("mobile", AnswerCodecs.PHONE_NUMBER, Contact::mobile);
    var home = members.optional("home", AnswerCodecs.PHONE_NUMBER, Contact::home);
    var email = members.optional("email", Scalars.TEXT, Contact::email);
    return members.record(
        "Contact",
        in ->
            new Contact(
                in.get(residential), in.get(postal), in.get(mobile), in.get(home), in.get(email)));
  }

  private static RecordCodec<EmergencyContact> emergency() {
    var members = new Members<EmergencyContact>();
    var name = members.required("name", Scalars.TEXT, EmergencyContact::name);
    var relationship =
        members.required("relationship", Scalars.TEXT, EmergencyContact::relationship);
    var phone = members.required("phone", AnswerCodecs.PHONE_NUMBER, EmergencyContact::phone);
    return members.record(
        "EmergencyContact",
        in -> new EmergencyContact(in.get(name), in.get(relationship), in.get(phone)));
  }

  private static RecordCodec<Eligibility> eligibility() {
    var members = new Members<Eligibility>();
    var criterion = members.required("criterion", Scalars.TEXT, Eligibility::criterion);
    var wording = members.required("wording", Scalars.TEXT, Eligibility::wording);
    var evidence = members.required("evidence", Scalars.TEXT.list(), Eligibility::evidence);
    return members.record(
        "Eligibility", in -> new Eligibility(in.get(criterion), in.get(wording), in.get(evidence)));
  }

  private static RecordCodec<Cards> cards() {
    var members = new Members<Cards>();
    var communityServices = members.optional("communityServices", card(), Cards::communityServices);
    var highUser = members.optional("highUser", card(), Cards::highUser);
    return members.record("Cards", in -> new Cards(in.get(communityServices), in.get(highUser)));
  }

  private static RecordCodec<Card> card() {
    var members = new Members<Card>();
    var number = members.required("number", Scalars.TEXT, Card::number);
    var expiry = members.required("expiry", Scalars.DAY, Card::expiry);
    return members.record("Card", in -> new Card(in.get(number), in.get(expiry)));
  }

  private static RecordCodec<Smoking> smoking() {
    var members = new Members<Smoking>();
    var status = members.required("status", Scalars.name(Smoking.Status.class), Smoking::status);
    var support = members.optional("support", Scalars.YES_NO, Smoking::support);
    return members.record("Smoking", in -> new Smoking(in.get(status), in.get(support)));
  }

  private static RecordCodec<Transfer> transfer() {
    var members = new Members<Transfer>();
    var decision =
        members.required("decision", Scalars.name(Transfer.Decision.class), Transfer::decision);
    var previousDoctor = members.optional("previousDoctor", Scalars.TEXT, Transfer::previousDoctor);
    return members.record("Transfer", in -> new Transfer(in.get(decision), in.get(previousDoctor)));
  }

  private static RecordCodec<Declarations> declarations() {
    var members = new Members<Declarations>();
    var entitlement = members.required("entitlement", Scalars.TEXT, Declarations::entitlement);
    var healthInformation =
        members.required("healthInformation", Scalars.TEXT, Declarations::healthInformation);
    var enrolment = members.required("enrolment", Scalars.TEXT, Declarations::enrolment);
    var portal = members.optional("portal", Scalars.YES_NO, Declarations::portal);
    return members.record(
        "Declarations",
        in ->
            new Declarations(
                in.get(entitlement), in.get(healthInformation), in.get(enrolment), in.get(portal)));
  }

  private static Codec<Signing> signing() {
    Kind<Signing.BySelf> self = new Kind<>("self", Signing.BySelf.class, bySelf());
    Kind<Signing.ByAuthority> authority =
        new Kind<>("authority", Signing.ByAuthority.class, byAuthority());
    return new Kinds<>(
        "Signing",
        "by",
        signing ->
            switch (signing) {
              case Signing.BySelf _ -> self;
              case Signing.ByAuthority _ -> authority;
            },
        List.of(self, authority));
  }

  private static RecordCodec<Signing.BySelf> bySelf() {
    var members = new Members<Signing.BySelf>();
    var signature =
        members.required("signature", AnswerCodecs.SIGNATURE, Signing.BySelf::signature);
    var day = members.required("day", Scalars.DAY, Signing.BySelf::day);
    return members.record("BySelf", in -> new Signing.BySelf(in.get(signature), in.get(day)));
  }

  private static RecordCodec<Signing.ByAuthority> byAuthority() {
    var members = new Members<Signing.ByAuthority>();
    var authority = members.required("authority", authority(), Signing.ByAuthority::authority);
    var signature =
        members.required("signature", AnswerCodecs.SIGNATURE, Signing.ByAuthority::signature);
    var day = members.required("day", Scalars.DAY, Signing.ByAuthority::day);
    return members.record(
        "ByAuthority",
        in -> new Signing.ByAuthority(in.get(authority), in.get(signature), in.get(day)));
  }

  private static RecordCodec<Authority> authority() {
    var members = new Members<Authority>();
    var name = members.required("name", Scalars.TEXT, Authority::name);
    var relationship = members.required("relationship", Scalars.TEXT, Authority::relationship);
    var phone = members.required("phone", AnswerCodecs.PHONE_NUMBER, Authority::phone);
    var basis = members.required("basis", Scalars.TEXT, Authority::basis);
    return members.record(
        "Authority",
        in -> new Authority(in.get(name), in.get(relationship), in.get(phone), in.get(basis)));
  }
}

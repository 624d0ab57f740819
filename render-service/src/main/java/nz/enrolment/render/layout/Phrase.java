package nz.enrolment.render.layout;

/// The few words on the paper that are ours; all others are the practice's and the patient's own.
public enum Phrase {
  YES("Yes", "Āe"),
  NO("No", "Kāo"),
  AGREED("Agreed", "Kua whakaae"),
  PAGE("Page", "Whārangi"),
  OF("of", "o"),
  PAGES("Pages", "Ngā whārangi"),
  WITH_THIS_ONE("including this one", "me tēnei"),
  PHONE("Phone", "Waea"),
  TO("To", "Ki"),
  FROM("From", "Nā"),
  DATE("Date", "Te rā"),
  SUBJECT("Subject", "Te kaupapa"),
  REFERENCE("Reference", "Tohutoro"),
  CONFIDENTIAL("Confidential", "Matatapu"),
  PATIENT("Patient", "Tūroro"),
  BORN("Date of birth", "Te rā whānau"),
  NHI("NHI number", "Tau NHI"),
  COMPLETED("Completed", "Kua oti"),
  PREFILLED("pre-filled", "kua whakakīia i mua"),
  PREFILLED_THEN_CHANGED("pre-filled, then changed", "kua whakakīia i mua, kua panonitia"),
  SIGNATURE_OF("Signature of", "Waitohu a"),
  SIGNED("Signed", "Kua waitohua"),
  SIGNED_BY("Signed by", "I waitohua e"),
  SIGNED_FOR("On behalf of", "Mō"),
  SIGNED_ON("Signed on", "I waitohua i"),
  RELATIONSHIP("Relationship to the patient", "Whanaungatanga ki te tūroro"),
  AUTHORITY("Authority to sign", "Te mana ki te waitohu"),
  QR_CODE("QR code of the reference", "Waehere QR o te tohutoro"),
  ON_BEHALF("on behalf of the patient", "mō te tūroro"),
  EVIDENCE("Files sent with this form", "Ngā kōnae i tukuna me tēnei puka"),
  EVIDENCE_APART(
      "Each is kept as it was sent, apart from this document; its digest tells that it is the same.",
      "Kei te puritia ia kōnae pērā i tōna tukunga, wehe i tēnei tuhinga; mā te tohu SHA-256 e kitea ai he rite tonu."),
  NOT_SHOWN("This file is not shown here.", "Kāore tēnei kōnae e whakaaturia ana ki konei."),
  ASK_FOR_IT(
      "It is kept as it was sent, and the practice can open it from the list of files of this enrolment.",
      "Kei te puritia pērā i tōna tukunga; ka taea e te whare hauora te huaki mai i te rārangi kōnae o tēnei whakaurunga."),
  FILE_GONE("It is not kept any more: it was erased.", "Kāore e puritia ana ināianei: kua mukua."),
  FILE_ALTERED(
      "What is kept is not what was sent: its size or digest differs.",
      "Ehara te mea e puritia ana i te mea i tukuna: he rerekē te rahi, te tohu SHA-256 rānei."),
  FILE_OF_UNKNOWN_FORMAT(
      "It is not a JPEG, PNG or PDF file, or not what it says that it is.",
      "Ehara i te kōnae JPEG, PNG, PDF rānei, ehara rānei i te momo e kīia ana."),
  FILE_DAMAGED(
      "It is damaged, or a part of it cannot be read.",
      "Kua pakaru, kāore rānei tētahi wāhanga e taea te pānui."),
  FILE_WITH_UNKNOWN_PICTURE(
      "It is or holds a picture that is coded in a way that is not read here (such as JBIG2, JPEG 2000 or a JPEG of 12"
          + " bits).",
      "He whakaahua te kōnae, kei roto rānei tētahi, i te hōputu kāore e taea te pānui ki konei (pērā i te JBIG2, i te"
          + " JPEG 2000, i te JPEG 12 moka rānei)."),
  FILE_TOO_LARGE(
      "It is larger than what can be bound into a document.",
      "He rahi rawa mō te herenga ki roto i te tuhinga."),
  FILE_OF_TOO_MANY_PAGES(
      "It has more pages than can be bound into a document.",
      "He maha rawa ngā whārangi mō te herenga ki roto i te tuhinga."),
  FILE_TOO_COMPLEX(
      "Drawing its pages takes more time or memory than is allowed.",
      "He nui ake te wā, te pūmahara rānei mō te tā i ngā whārangi i tērā e whakaaetia ana."),
  FILE_ENCRYPTED(
      "It is protected by a password or a certificate.",
      "Kei te parea e te kupuhipa, e te tiwhikete rānei."),
  FILE_WITHOUT_FONTS(
      "It is written in letters that it does not hold, so they would be drawn wrong.",
      "Kāore ngā momotuhi i roto i te kōnae, nō reira ka hē te tā i ngā pū."),
  FILE_INTERACTIVE(
      "It is an interactive form that only the program shows for which it was made.",
      "He puka pāhekoheko, ā, mā tōna ake pūmanawa anake e whakaatu."),
  FILE("File", "Kōnae"),
  TYPE("Type", "Momo"),
  SIZE("Size", "Rahi"),
  DROPPED(
      "Answers to these questions were written in a draft, and dropped because a later answer meant that they were not"
          + " asked:",
      "I tuhia he whakautu ki ēnei pātai i te hukihuki, ā, i whakarerea nō te mea kāore i pātaia i te mutunga:"),
  GLYPHS_MISSING(
      "Text in [? …] was written in a script that this document cannot set. The Latin letters say how it reads; the"
          + " original is in the electronic record.",
      "Ko ngā kupu i roto i te [? …], i tuhia ki tētahi momo tuhi kāore e taea e tēnei tuhinga. Mā ngā pū reta Rātini e"
          + " kī te whakahua; kei te pūkete hiko te taketake."),
  LEGEND_OF_PREFILLED(
      "“Pre-filled” answers came from the practice and were left as they were by the person who filled in this form,"
          + " unless it says that they were changed.",
      "Ko ngā whakautu “kua whakakīia i mua”, nā te whare hauora i tuhi; kāore i panonitia, hāunga ērā e kī ana kua"
          + " panonitia."),
  LEGEND_OF_DASH(
      "A dash (–) stands for a question that was asked and left empty.",
      "He pātai kāore i whakautua te tohu paihere (–)."),
  CONFIDENTIALITY(
      "This document holds health information about a patient, and is meant for the practice named above and nobody"
          + " else. If it has reached you by mistake, please do not read, copy or pass it on. Call the practice at"
          + " the number above, and then destroy every page.",
      "He mōhiohio hauora mō tētahi tūroro kei tēnei tuhinga, mā te whare hauora kua whakahuatia i runga anake. Mēnā"
          + " kua tae hē atu ki a koe, kaua e pānui, e tārua, e tuku rānei. Waea atu ki te whare hauora, kātahi ka"
          + " whakangaro i ngā whārangi katoa.");

  private final String english;
  private final String maori;

  Phrase(String english, String maori) {
    this.english = english;
    this.maori = maori;
  }

  /// The phrase in that language.
  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> english;
      case MAORI -> maori;
    };
  }
}

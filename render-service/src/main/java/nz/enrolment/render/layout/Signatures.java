package nz.enrolment.render.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.enrolment.Authority;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Signing;

/// The signatures of an enrolment, and what is said below them.
final class Signatures {
  private final Enrolment enrolment;
  private final Language language;

  Signatures(Enrolment enrolment, Language language) {
    this.enrolment = enrolment;
    this.language = language;
  }

  /// A drawn answer. Only the one that signs the enrolment says who signed and when; a practice may
  /// ask for others.
  Block.Signed of(Asked asked, Signature signature) {
    return signature.equals(enrolment.signing().signature())
        ? signed(asked.wording(), asked.help(), asked.language())
        : new Block.Signed(
            asked.wording(), asked.help(), signature, asked.wording(), List.of(), asked.language());
  }

  /// The enrolment's signature, when no question on the form showed it.
  Optional<Block.Signed> missingFrom(List<Block> blocks) {
    boolean isShown =
        blocks.stream()
            .anyMatch(block ->
                block instanceof Block.Signed signed
                    && signed.signature().equals(enrolment.signing().signature()));
    return isShown
        ? Optional.empty()
        : Optional.of(signed(Phrase.SIGNED_BY.in(language), Optional.empty(), Optional.empty()));
  }

  private Block.Signed signed(String wording, Optional<String> help, Optional<String> inLanguage) {
    return new Block.Signed(
        wording,
        help,
        enrolment.signing().signature(),
        "%s %s, %s".formatted(Phrase.SIGNATURE_OF.in(language), signer(), day()),
        Stream.concat(who(), Stream.of(new LabelledText(Phrase.SIGNED_ON.in(language), day())))
            .toList(),
        inLanguage);
  }

  private String patient() {
    return enrolment.identity().name().full();
  }

  private String day() {
    return language.day(enrolment.signing().day());
  }

  private String signer() {
    return switch (enrolment.signing()) {
      case Signing.BySelf _ -> patient();
      case Signing.ByAuthority(Authority authority, _, _) -> authority.name();
    };
  }

  private Stream<LabelledText> who() {
    LabelledText signer = new LabelledText(Phrase.SIGNED_BY.in(language), signer());
    return switch (enrolment.signing()) {
      case Signing.BySelf _ -> Stream.of(signer);
      case Signing.ByAuthority(Authority authority, _, _) ->
          Stream.concat(Stream.of(signer), facts(authority));
    };
  }

  private Stream<LabelledText> facts(Authority authority) {
    return Stream.of(
        new LabelledText(Phrase.SIGNED_FOR.in(language), patient()),
        new LabelledText(Phrase.RELATIONSHIP.in(language), authority.relationship()),
        new LabelledText(Phrase.AUTHORITY.in(language), authority.basis()),
        new LabelledText(Phrase.PHONE.in(language), authority.phone().display()));
  }
}

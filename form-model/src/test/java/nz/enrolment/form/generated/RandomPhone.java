package nz.enrolment.form.generated;

/// Telephone numbers as people write them: New Zealand's, with and without a country code, and
/// those of other countries.
final class RandomPhone {

  private final Dice dice;

  RandomPhone(Dice dice) {
    this.dice = dice;
  }

  String number() {
    return switch (dice.between(0, 9)) {
      case 0 -> "021 " + digits(3) + " " + digits(4);
      case 1 -> "+64 27 " + digits(3) + digits(4);
      case 2 -> "0800 555 " + digits(3);
      case 3 -> "(03) 555-" + digits(4);
      case 8 -> "07 883 " + digits(4) + dice.pick(" ext ", " x", " #") + digits(2);
      case 9 -> dice.pick("6 355 ", "0064 6 355 ", "06\u00a0355-") + digits(4);
      case 4 -> "09 555 " + digits(4);
      case 5 -> "+44 20 7946 0" + digits(3);
      case 6 -> "+1 202-555-01" + digits(2);
      default -> "+61 2 5550 " + digits(4);
    };
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(dice.between(0, 9));
    }
    return digits.toString();
  }
}

package nz.enrolment.render.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Gives each letter of a right-to-left script the shape that it takes between its neighbours, as a
/// character of Unicode's presentation forms: in a PDF whose text is encoded character by character
/// there is no other way to a shape. The table is made of ICU's copy of the Unicode character
/// database; ICU's `ArabicShaping` leaves letters of Persian and Urdu unjoined.
///
/// Not every letter has such forms (some of Pashto and Kurdish have none), and a point or vowel
/// sign has no place of its own: words with those have no shape here, rather than a wrong one.
final class JoinedLetters {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int MOST_LETTERS_IN_ONE = 3;

  /// @param letters one letter, lam and alef, or a Hebrew letter with its dots
  /// @param place a [DecompositionType], from [DecompositionType#ISOLATED] to
  ///   [DecompositionType#MEDIAL]
  private record Key(String letters, int place) {}

  private static final Map<Key, String> FORMS = forms();

  private final int[] letters;

  private JoinedLetters(String text) {
    this.letters = text.codePoints().toArray();
  }

  /// The text in presentation forms, in the order in which it is read and without joiners.
  ///
  /// @param text in composed form (NFC)
  /// @return nothing when there is no shape for a letter where it stands
  static Optional<String> of(String text) {
    return new JoinedLetters(text).joined();
  }

  private Optional<String> joined() {
    StringBuilder joined = new StringBuilder();
    int i = 0;
    while (i < letters.length) {
      int end = i + lettersInOne(i);
      Optional<String> shape = shape(i, end);
      if (shape.isEmpty()) {
        return Optional.empty();
      }
      joined.append(shape.get());
      i = end;
    }
    return Optional.of(joined.toString());
  }

  private int lettersInOne(int i) {
    return IntStream.rangeClosed(2, Math.min(MOST_LETTERS_IN_ONE, letters.length - i))
        .filter(count ->
            FORMS.containsKey(new Key(new String(letters, i, count), DecompositionType.ISOLATED)))
        .max()
        .orElse(1);
  }

  private Optional<String> shape(int start, int end) {
    String written = new String(letters, start, end - start);
    int place = place(start, end);
    return isJoiner(letters[start])
        ? Optional.of("")
        : Optional.ofNullable(FORMS.get(new Key(written, place)))
            .or(() -> Optional.of(written).filter(_ -> isItsOwnShape(letters[start], place)));
  }

  private static boolean isItsOwnShape(int letter, int place) {
    boolean isAlone = place == DecompositionType.ISOLATED;
    return (isAlone || joining(letter) == JoiningType.JOIN_CAUSING) && !isMark(letter);
  }

  private int place(int start, int end) {
    boolean afterAnother =
        start > 0 && joinsNext(letters[start - 1]) && joinsPrevious(letters[start]);
    boolean beforeAnother =
        end < letters.length && joinsNext(letters[end - 1]) && joinsPrevious(letters[end]);
    if (afterAnother) {
      return beforeAnother ? DecompositionType.MEDIAL : DecompositionType.FINAL;
    }
    return beforeAnother ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
  }

  private static boolean joinsNext(int letter) {
    return switch (joining(letter)) {
      case JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING -> true;
      default -> false;
    };
  }

  private static boolean joinsPrevious(int letter) {
    return switch (joining(letter)) {
      case JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING -> true;
      default -> false;
    };
  }

  private static int joining(int letter) {
    return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
  }

  private static boolean isJoiner(int character) {
    return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static Map<Key, String> forms() {
    Map<Key, String> forms = new HashMap<>();
    // Hebrew letters with their dots: composed characters, which NFC takes apart
    IntStream.rangeClosed(0xFB1D, 0xFB4E).forEach(form -> addComposed(forms, form));
    // letters of Arabic script, one by one; what lies between the blocks is ligatures and marks
    IntStream.rangeClosed(0xFB50, 0xFBFF).forEach(form -> addForm(forms, form, 1));
    IntStream.rangeClosed(0xFE80, 0xFEF4).forEach(form -> addForm(forms, form, 1));
    // lam and alef, which always become one
    IntStream.rangeClosed(0xFEF5, 0xFEFC).forEach(form -> addForm(forms, form, 2));
    return Map.copyOf(forms);
  }

  private static void addComposed(Map<Key, String> forms, int form) {
    String letters = Normalizer2.getNFCInstance().getDecomposition(form);
    if (letters != null) {
      forms.put(new Key(letters, DecompositionType.ISOLATED), Character.toString(form));
    }
  }

  /// A letter alone is left out: it is its own shape.
  private static void addForm(Map<Key, String> forms, int form, int count) {
    int place = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
    String letters = Normalizer2.getNFKCInstance().getRawDecomposition(form);
    boolean isAlone = count == 1 && place == DecompositionType.ISOLATED;
    if (letters != null && letters.length() == count && !isAlone) {
      forms.put(new Key(letters, place), Character.toString(form));
    }
  }
}

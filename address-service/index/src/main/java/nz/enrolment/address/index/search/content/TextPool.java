package nz.enrolment.address.index.search.content;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.words.Folding;

/// The texts of the index. Other sections refer to one as [Layout#text] says.
public final class TextPool {
  private final MemorySegment section;

  TextPool(MemorySegment section) {
    this.section = section;
  }

  public String text(int text) {
    byte[] utf8 = new byte[Layout.textLength(text)];
    copy(text, utf8, 0);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /// The first byte of a text, or of the next when it is empty.
  public int first(int text) {
    return section.get(ValueLayout.JAVA_BYTE, Layout.textStart(text));
  }

  /// Copies the bytes of a text.
  public void copy(int text, byte[] into, int at) {
    MemorySegment.copy(
        section, ValueLayout.JAVA_BYTE, Layout.textStart(text), into, at, Layout.textLength(text));
  }

  /// How many words a text has, as they are folded: apostrophes join.
  int words(int text) {
    int words = 0;
    boolean within = false;
    int end = Layout.textStart(text) + Layout.textLength(text);
    for (int at = Layout.textStart(text); at < end; at++) {
      int letter = section.get(ValueLayout.JAVA_BYTE, at);
      boolean isOfWord = letter < 0 || Character.isLetterOrDigit(letter);
      if (isOfWord && !within) {
        words++;
      }
      within = isOfWord || within && Folding.isApostrophe((char) letter);
    }
    return words;
  }
}

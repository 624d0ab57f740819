package nz.enrolment.address.index.search.show;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.content.Prefetch;
import nz.enrolment.address.index.search.find.Hits;

/// The text of one address as a person writes it on one line, in UTF-8: `3/12A Queen Street, Epsom,
/// Auckland 1023`. It is written over with each use.
public final class Display {
  private final IndexContent content;
  private byte[] bytes = new byte[256];
  private ByteBuffer view = ByteBuffer.wrap(bytes);
  private final Prefetch fetched = new Prefetch();
  private int length;

  public Display(IndexContent content) {
    this.content = content;
  }

  /// The whole line. Valid until the next call.
  public ByteBuffer line(int address, int road) {
    length = 0;
    appendHouse(address, road);
    append(content.roads().ofLocality(road, Layout.LOCALITY_TAIL));
    return view.position(0).limit(length);
  }

  /// The line without suburb and city.
  String house(int address, int road) {
    length = 0;
    appendHouse(address, road);
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /// Brings what the lines of some hits are made of into the cache, and their ids; see [Prefetch].
  public void fetch(Hits hits) {
    var roads = content.roads();
    int sum = 0;
    for (int i = 0; i < hits.count(); i++) {
      sum += roads.first(hits.road(i));
    }
    for (int i = 0; i < hits.count(); i++) {
      sum += content.addresses().id(hits.address(i)) + content.addresses().number(hits.address(i));
      sum += roads.ofLocality(hits.road(i), Layout.LOCALITY_TAIL);
      sum += content.texts().first(roads.name(hits.road(i)));
    }
    for (int i = 0; i < hits.count(); i++) {
      sum += content.texts().first(roads.ofLocality(hits.road(i), Layout.LOCALITY_TAIL));
    }
    fetched.add(sum);
  }

  private void appendHouse(int address, int road) {
    int numbering = content.addresses().numbering(address);
    int number = content.addresses().number(address);
    int span = content.numberings().span(numbering);
    append(content.numberings().text(numbering, Layout.NUMBERING_LEAD));
    append(content.numberings().text(numbering, Layout.NUMBERING_PREFIX));
    appendNumber(number);
    if (span > 0) {
      append((byte) '-');
      appendNumber(number + span);
    }
    append(content.numberings().text(numbering, Layout.NUMBERING_SUFFIX));
    append((byte) ' ');
    append(content.roads().name(road));
  }

  private void append(int text) {
    int more = Layout.textLength(text);
    if (more == 0) {
      return;
    }
    room(more);
    content.texts().copy(text, bytes, length);
    length += more;
  }

  private void append(byte one) {
    room(1);
    bytes[length++] = one;
  }

  private void appendNumber(int number) {
    int digits = 1;
    for (int left = number; left >= 10; left /= 10) {
      digits++;
    }
    room(digits);
    int left = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    length += digits;
  }

  private void room(int more) {
    if (length + more <= bytes.length) {
      return;
    }
    bytes = Arrays.copyOf(bytes, 2 * (length + more));
    view = ByteBuffer.wrap(bytes);
  }
}

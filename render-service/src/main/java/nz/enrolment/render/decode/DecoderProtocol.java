package nz.enrolment.render.decode;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What goes between [DecodeFile] and its process. Numbers are as [java.io.DataOutput] has them.
///
/// ```
/// request  = media-type:UTF length:int file
/// answer   = 0:byte obstacle:byte | 1:byte pages:int picture*
/// picture  = width:int height:int colour:byte coding:byte length:int data
/// ```
final class DecoderProtocol {

  private DecoderProtocol() {}

  static void write(DataOutputStream out, Decoded decoded) throws IOException {
    switch (decoded) {
      case Decoded.Refused(Obstacle obstacle) -> {
        out.writeByte(0);
        out.writeByte(obstacle.ordinal());
      }
      case Decoded.Pages(List<Picture> pictures) -> {
        out.writeByte(1);
        out.writeInt(pictures.size());
        for (Picture picture : pictures) {
          write(out, picture);
        }
      }
    }
    out.flush();
  }

  private static void write(DataOutputStream out, Picture picture) throws IOException {
    out.writeInt(picture.width());
    out.writeInt(picture.height());
    out.writeByte(picture.colour().ordinal());
    out.writeByte(picture.coding().ordinal());
    out.writeInt(picture.data().length);
    out.write(picture.data());
  }

  /// @param most bytes that all pictures together may have
  /// @throws IOException when it is no answer, or not all of one
  static Decoded read(DataInputStream in, int most) throws IOException {
    return one(in, true, false) ? new Decoded.Refused(one(in, Obstacle.values())) : pages(in, most);
  }

  private static Decoded pages(DataInputStream in, int most) throws IOException {
    List<Picture> pictures = new ArrayList<>();
    int left = most;
    for (int pages = positive(in); pages > 0; pages--) {
      Picture picture = picture(in, left);
      left -= picture.data().length;
      pictures.add(picture);
    }
    return new Decoded.Pages(pictures);
  }

  private static Picture picture(DataInputStream in, int most) throws IOException {
    int width = positive(in);
    int height = positive(in);
    Picture.Colour colour = one(in, Picture.Colour.values());
    Picture.Coding coding = one(in, Picture.Coding.values());
    int length = positive(in);
    if (length > most) {
      throw new UndecodableFile(Obstacle.TOO_LARGE);
    }
    byte[] data = new byte[length];
    in.readFully(data);
    return new Picture(width, height, colour, coding, data);
  }

  private static int positive(DataInputStream in) throws IOException {
    int number = in.readInt();
    if (number <= 0) {
      throw new IOException("more than 0 expected, found " + number);
    }
    return number;
  }

  @SafeVarargs
  private static <T> T one(DataInputStream in, T... values) throws IOException {
    int index = in.readUnsignedByte();
    if (index >= values.length) {
      throw new IOException("one of %d expected, found %d".formatted(values.length, index));
    }
    return values[index];
  }
}

package nz.enrolment.render.decode;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/// The process of [DecodeFile]: one file in, its pictures out.
final class DecodeStandardInput {

  private DecodeStandardInput() {}

  /// Speaks as [Wire] has it.
  public static void main(String[] arguments) throws IOException {
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    PrintStream answer = System.out;
    System.setOut(System.err); // whatever else is printed is no answer
    DataInputStream in = new DataInputStream(System.in);
    String mediaType = in.readUTF();
    byte[] file = new byte[in.readInt()];
    in.readFully(file);
    Decoded decoded = Decode.decode(mediaType, file);
    Wire.write(new DataOutputStream(new BufferedOutputStream(answer)), decoded);
  }
}

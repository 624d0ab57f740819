package nz.enrolment.render.print;

import java.util.function.Supplier;

/// Has the JDK's own XML used, whatever else lies on the class path.
///
/// XMPBox asks for a `TransformerFactory` for each document, and the JDK then looks through every
/// jar that the thread's class loader knows: a third of the time that a document took. It would
/// also let a jar that happens to be there decide what our files look like.
final class OwnXml {

  private OwnXml() {}

  static <T> T with(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}

package nz.enrolment.render.print;

import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/// Lends a [Typeface] to one thread at a time, and parses another only when all are out.
final class TypefacePool {
  private final ConcurrentLinkedQueue<Typeface> idle = new ConcurrentLinkedQueue<>();

  private final FallbackFonts fallbacks;

  TypefacePool(FallbackFonts fallbacks) {
    this.fallbacks = fallbacks;
  }

  <T> T lend(Function<Typeface, T> use) {
    Typeface typeface = Objects.requireNonNullElseGet(idle.poll(), () -> new Typeface(fallbacks));
    try {
      return use.apply(typeface);
    } finally {
      idle.add(typeface);
    }
  }
}

package nz.enrolment.external.destination;

import io.smallrye.config.WithConverter;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nz.enrolment.external.select.Condition;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/// Finds out what kind of setting a method of the configuration declares.
final class KindOfSetting {

  private KindOfSetting() {}

  static SettingKind of(Method method) {
    AnnotatedType type = within(Optional.class, method.getAnnotatedReturnType());
    WithConverter ofMethod = method.getAnnotation(WithConverter.class);
    return of(type, ofMethod == null ? type.getAnnotation(WithConverter.class) : ofMethod);
  }

  private static SettingKind of(AnnotatedType annotated, @Nullable WithConverter converter) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new SettingKind.Texts();
    }
    Class<?> plain = (Class<?>) type;
    if (plain == boolean.class) {
      return new SettingKind.Flag();
    }
    if (plain == int.class) {
      return new SettingKind.Whole();
    }
    if (plain == Condition.class) {
      return new SettingKind.OfEnrolments();
    }
    if (converter != null) {
      return new SettingKind.Text(readableBy(converter.value()));
    }
    if (plain.isEnum()) {
      return new SettingKind.Choice(options(plain));
    }
    if (plain == String.class) {
      return new SettingKind.Text(_ -> true);
    }
    if (plain == URI.class) {
      return new SettingKind.Text(accepts(URI::create));
    }
    if (plain.getPackage() == KindOfSetting.class.getPackage() && plain.isInterface()) {
      return new SettingKind.Group(Setting.of(plain));
    }
    throw new IllegalStateException("No kind of setting is " + plain);
  }

  private static AnnotatedType within(Class<?> wrapper, AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType parameterized
            && ((ParameterizedType) type.getType()).getRawType() == wrapper
        ? parameterized.getAnnotatedActualTypeArguments()[0]
        : type;
  }

  /// As the configuration writes them.
  private static List<String> options(Class<?> choice) {
    return Arrays.stream(choice.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static Predicate<String> readableBy(Class<? extends Converter<?>> converter) {
    try {
      Converter<?> made = converter.getConstructor().newInstance();
      return accepts(made::convert);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Converters refuse by throwing, with messages that may quote.
  private static Predicate<String> accepts(Converter<?> read) {
    return text -> {
      try {
        return read.convert(text) != null;
      } catch (IllegalArgumentException _) {
        return false;
      }
    };
  }
}

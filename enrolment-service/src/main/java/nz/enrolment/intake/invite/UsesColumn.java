package nz.enrolment.intake.invite;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/// `once` or `many`.
@Converter
class UsesColumn implements AttributeConverter<Uses, String> {

  @Override
  public String convertToDatabaseColumn(Uses uses) {
    return uses.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Uses convertToEntityAttribute(String column) {
    return Uses.valueOf(column.toUpperCase(Locale.ROOT));
  }
}

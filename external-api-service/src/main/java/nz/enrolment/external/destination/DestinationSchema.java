package nz.enrolment.external.destination;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import nz.enrolment.external.destination.Destinations.Destination;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Says in the OpenAPI document what settings there are, from their declarations.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DestinationSchema implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Schema settings =
        group(Setting.of(Destination.class))
            .addProperty("name", text().maxLength(100).description("What the practice calls it"))
            .addRequired("name");
    document.getComponents().addSchema("DestinationSettings", settings);
  }

  private static Schema group(List<Setting> members) {
    Schema group = OASFactory.createSchema().addType(SchemaType.OBJECT);
    for (Setting member : members) {
      group.addProperty(member.name(), member(member));
      if (member.isNeeded()) {
        group.addRequired(member.name());
      }
    }
    return group;
  }

  private static Schema member(Setting setting) {
    Schema schema = kind(setting.kind());
    setting.usual().ifPresent(usual -> schema.defaultValue(usual(setting.kind(), usual)));
    return setting.isSecret() ? schema.writeOnly(true) : schema;
  }

  private static Schema kind(SettingKind kind) {
    return switch (kind) {
      case SettingKind.Flag() -> OASFactory.createSchema().addType(SchemaType.BOOLEAN);
      case SettingKind.Whole() -> OASFactory.createSchema().addType(SchemaType.INTEGER);
      case SettingKind.Choice(var options) -> text().enumeration(List.copyOf(options));
      case SettingKind.Text _ -> text();
      case SettingKind.Texts() -> OASFactory.createSchema().addType(SchemaType.ARRAY).items(text());
      case SettingKind.OfEnrolments() ->
          OASFactory.createSchema()
              .addType(SchemaType.OBJECT)
              .description(
                  "One of `all`, `any`, `not`, `form`, `language`, `hasNhi`, `hasFiles`, `under`");
      case SettingKind.Group(var members) -> group(members);
    };
  }

  private static Object usual(SettingKind kind, String written) {
    return switch (kind) {
      case SettingKind.Flag() -> Boolean.valueOf(written);
      case SettingKind.Whole() -> Integer.valueOf(written);
      case SettingKind.Choice _,
          SettingKind.Text _,
          SettingKind.Texts _,
          SettingKind.OfEnrolments _,
          SettingKind.Group _ ->
          written;
    };
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}

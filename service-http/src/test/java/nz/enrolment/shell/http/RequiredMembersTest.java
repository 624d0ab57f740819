package nz.enrolment.shell.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class RequiredMembersTest {

  @Test
  void are_those_that_cannot_be_absent() {
    Schema schema =
        createSchema()
            .addProperty("name", text())
            .addProperty("next", text().addType(SchemaType.NULL))
            .addProperty(
                "document",
                createSchema()
                    .addAnyOf(createSchema().ref("KeptDocument"))
                    .addAnyOf(createSchema().addType(SchemaType.NULL)));

    assertThat(required(schema)).containsExactly("name");
  }

  @Test
  void are_as_a_schema_says_itself() {
    Schema schema =
        createSchema()
            .addProperty("type", text())
            .addProperty("errors", text())
            .addRequired("type");

    assertThat(required(schema)).containsExactly("type");
  }

  @Test
  void are_none_of_what_has_no_members() {
    assertThat(required(text())).isNull();
  }

  private static List<String> required(Schema schema) {
    RequiredMembers.add(createOpenAPI().components(createComponents().addSchema("Type", schema)));
    return schema.getRequired();
  }

  private static Schema text() {
    return createSchema().addType(SchemaType.STRING);
  }
}

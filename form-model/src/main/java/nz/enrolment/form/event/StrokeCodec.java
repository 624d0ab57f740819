package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.form.answer.Signature.Point;
import nz.enrolment.form.answer.Signature.Stroke;

/// A stroke as a list of points, each `[x, y]`: a signature has hundreds of them, so that names
/// would be most of an event.
record StrokeCodec() implements Codec<Stroke> {

  @Override
  public void write(Stroke stroke, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Point point : stroke.points()) {
      out.writeStartArray();
      out.writeNumber(point.x());
      out.writeNumber(point.y());
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  @Override
  public Stroke read(JsonParser in) throws IOException {
    Unreadable.unless(in.currentToken() == JsonToken.START_ARRAY, "a list of points is expected");
    List<Point> points = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      points.add(point(in));
    }
    return new Stroke(points);
  }

  private static Point point(JsonParser in) throws IOException {
    Unreadable.unless(in.currentToken() == JsonToken.START_ARRAY, "a point is expected");
    in.nextToken();
    int x = Scalars.WHOLE_NUMBER.read(in);
    in.nextToken();
    int y = Scalars.WHOLE_NUMBER.read(in);
    Unreadable.unless(in.nextToken() == JsonToken.END_ARRAY, "a point has two numbers");
    return new Point(x, y);
  }

  @Override
  public ObjectNode schema(Schemas schemas) {
    ObjectNode point = schemas.of("array").put("minItems", 2).put("maxItems", 2);
    point.set("items", schemas.of("integer"));
    return schemas.of("array").set("items", point);
  }
}

package nz.enrolment.form.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nz.enrolment.form.Form;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// What one form costs, from raw JSON to the typed enrolment, and from there to an event and back.
/// The peers do less: a JSON Schema has no conditions, rules, code lists or typed parts.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FormBenchmark {

  private final Form form = EveryShapeExample.form();
  private final JsonNode body = EveryShapeExample.body();
  private final SubmissionContext submission = EveryShapeExample.submission();
  private final Enrolment enrolment = EveryShapeExample.enrolment();
  private final byte[] event = EventCodec.write(enrolment);
  private final Schema schema = SubmissionSchema.of(form.show());
  private final DatabindCodec databind = new DatabindCodec();

  /// Ours: every answer, every rule, the typed parts.
  @Benchmark
  public FormReading readForm() {
    return form.read(body, submission);
  }

  /// Peer: the answers' JSON types, lengths, ranges and options, by a general validator.
  @Benchmark
  public List<Error> validateByJsonSchema() {
    return schema.validate(body);
  }

  /// Ours.
  @Benchmark
  public byte[] encodeEvent() {
    return EventCodec.write(enrolment);
  }

  /// Ours.
  @Benchmark
  public EnrolmentEvent decodeEvent() {
    return EventCodec.read(EventCodec.COMPLETED, event);
  }

  /// Peer: the same bytes, by reflection over annotated types.
  @Benchmark
  public byte[] encodeByDatabind() throws IOException {
    return databind.write(enrolment);
  }

  /// Peer.
  @Benchmark
  public Enrolment decodeByDatabind() throws IOException {
    return databind.read(event);
  }

  /// Runs all of them in one JVM each, by turns, and prints time, allocation and sizes.
  public static void main(String[] arguments) throws RunnerException {
    int iterations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    Sizes.print(EventCodec.write(EveryShapeExample.enrolment()));
    new Runner(
            new OptionsBuilder()
                .include(FormBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }
}

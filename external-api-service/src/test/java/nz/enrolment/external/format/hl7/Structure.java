package nz.enrolment.external.format.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.AbstractGroup;
import ca.uhn.hl7v2.model.AbstractSegment;
import ca.uhn.hl7v2.model.Composite;
import ca.uhn.hl7v2.model.GenericMessage;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the standard asks of a message beyond what HAPI's parser refuses: each required segment and
/// field is there, none is there that the structure does not know, and none repeats that must not.
/// HAPI's classes, which are made from the standard's tables, say what that is.
final class Structure {
  /// What a sender fills, and so can keep within its length. The others hold what people typed.
  private static final Set<String> OURS = Set.of("MSH", "EVN", "PV1", "TXA", "OBR", "RF1");

  private final List<String> faults = new ArrayList<>();

  private Structure() {}

  static List<String> faults(Message message) {
    Structure structure = new Structure();
    try {
      if (message instanceof GenericMessage) {
        structure.faults.add("no structure of the standard");
      }
      structure.visit((AbstractGroup) message);
    } catch (HL7Exception e) {
      throw new AssertionError(e);
    }
    return structure.faults;
  }

  private void visit(AbstractGroup group) throws HL7Exception {
    group.getNonStandardNames().forEach(name -> faults.add("no place for " + name));
    for (String name : group.getNames()) {
      var children = group.getAll(name);
      if (group.isRequired(name) && (children.length == 0 || children[0].isEmpty())) {
        faults.add("missing " + name);
      }
      if (!group.isRepeating(name) && children.length > 1) {
        faults.add("repeated " + name);
      }
      for (var child : children) {
        if (child instanceof AbstractGroup inner) {
          visit(inner);
        } else if (!child.isEmpty()) {
          visit((AbstractSegment) child);
        }
      }
    }
  }

  private void visit(AbstractSegment segment) throws HL7Exception {
    int known = segment.getNames().length;
    for (int number = 1; number <= segment.numFields(); number++) {
      visit(segment.getName() + "-" + number, segment, number, known);
    }
  }

  private void visit(String place, AbstractSegment segment, int number, int known)
      throws HL7Exception {
    Type[] repetitions = segment.getField(number);
    if (number > known) {
      faults.add("unknown " + place);
    } else if (segment.isRequired(number)
        && (repetitions.length == 0 || repetitions[0].isEmpty())) {
      faults.add("missing " + place);
    } else if (segment.getMaxCardinality(number) > 0
        && repetitions.length > segment.getMaxCardinality(number)) {
      faults.add("repeated " + place);
    }
    for (Type repetition : repetitions) {
      extra(place, repetition);
      if (isOurs(place, segment) && repetition.encode().length() > segment.getLength(number)) {
        faults.add("too long " + place);
      }
    }
  }

  /// The delimiters themselves count as they stand, and HAPI escapes them.
  private static boolean isOurs(String place, AbstractSegment segment) {
    return OURS.contains(segment.getName()) && !place.equals("MSH-1") && !place.equals("MSH-2");
  }

  private void extra(String place, Type type) throws HL7Exception {
    if (!type.getExtraComponents().isEmpty()) {
      faults.add("extra component in " + place);
    }
    if (type instanceof Composite composite) {
      for (Type component : composite.getComponents()) {
        extra(place, component);
      }
    }
  }
}

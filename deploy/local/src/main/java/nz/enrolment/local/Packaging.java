package nz.enrolment.local;

/// What the services are run from.
public enum Packaging {
  /// What Maven built, by the JDK of this machine.
  JARS,
  /// Their images, each in a container with nothing but what a cluster gives.
  CONTAINERS
}

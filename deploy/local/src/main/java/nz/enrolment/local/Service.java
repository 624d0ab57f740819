package nz.enrolment.local;

import java.util.Map;

/// One service of the suite, and what it is told.
///
/// @param module the folder of its Maven module
/// @param heap its largest, as after `-Xmx`
/// @param configuration properties that a deployment would give it
record Service(Listener listener, String module, String heap, Map<String, String> configuration) {}

package io.github.maatstaf.examples.vendor;

import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;

/** What one word of a system is in ours; an attribute that the mapping does not give is null. */
record MappedEvent(EventType type, EvaluationOutcome outcome, Complexity complexity, String reason) {}

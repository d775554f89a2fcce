package io.github.maatstaf.examples.vendor;

import java.time.Instant;
import java.time.LocalDate;

/** One line of the log, in our words. */
record LogEvent(MappedEvent mapped, Instant instant, LocalDate day, long line) {}

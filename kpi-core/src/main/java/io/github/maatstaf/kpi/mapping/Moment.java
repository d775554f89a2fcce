package io.github.maatstaf.kpi.mapping;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an event was: on which day it counts, and what orders it within the day.
 *
 * @param instant the moment; of a day without a time its first
 * @param day the day in the mapping's zone
 * @param note the code of what was noticed about it; empty for nothing
 */
record Moment(Instant instant, LocalDate day, String note) {}

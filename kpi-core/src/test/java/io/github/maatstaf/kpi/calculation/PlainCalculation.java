package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The definitions of the measures, as simply as they can be written: over trajectories one by one, with dates and lists,
 * without a pass, blocks or codes. What the calculator gives is compared with it.
 */
final class PlainCalculation {
    private final Registration registration;
    private final LocalDate until;

    PlainCalculation(Registration registration) {
        this.registration = registration;
        this.until = registration.observedUntil();
    }

    /** Value, numerator, denominator and too recent, as a text; "-" for what is not there. */
    String figure(Measure measure, Optional<Summary> summary, ReportingPeriod period, Stratum stratum) {
        List<Trajectory> all = registration.trajectories().stream()
                .filter(trajectory -> !isWrongEntry(trajectory))
                .filter(trajectory -> isIn(trajectory, stratum))
                .filter(trajectory ->
                        measure.among().isEmpty() || holds(measure.among().get(), trajectory, until))
                .toList();
        return switch (measure.kind()) {
            case EVENTS -> count(events(all, measure, period), period, 0);
            case CLIENTS -> count(clients(all, measure, period), period, 0);
            case STOCK -> count(stock(all, measure, period), period, 0);
            case RATE -> text(null, events(all, measure, period), null, 0);
            case TRAJECTORIES, SHARE, PER_TRAJECTORY -> dated(all, measure, period);
            case DURATION -> duration(all, measure, summary.orElseThrow(), period);
            case CLIENT_STOCK -> count(clientStock(all, measure, period), period, 0);
            case CLIENTS_OPEN -> count(clientsOpen(all, measure, period), period, 0);
            case EVENT_SHARE -> eventShare(all, measure, period);
            case INTERVAL -> interval(all, measure, summary.orElseThrow(), period);
            case RETURN -> untilReturn(all, measure, summary.orElseThrow(), period);
            default -> throw new IllegalArgumentException("Not of trajectories: " + measure);
        };
    }

    private long events(List<Trajectory> all, Measure measure, ReportingPeriod period) {
        return all.stream()
                .flatMap(trajectory -> known(trajectory).stream())
                .filter(measure.of().orElseThrow()::matches)
                .filter(event -> period.contains(event.date()))
                .count();
    }

    private long clients(List<Trajectory> all, Measure measure, ReportingPeriod period) {
        Set<ClientRef> clients = new HashSet<>();
        for (Trajectory trajectory : all) {
            if (events(List.of(trajectory), measure, period) > 0) {
                trajectory.client().ifPresent(clients::add);
            }
        }
        return clients.size();
    }

    private long stock(List<Trajectory> all, Measure measure, ReportingPeriod period) {
        LocalDate last = period.end().minusDays(1);
        return all.stream()
                .filter(trajectory -> day(trajectory, measure.openedBy().orElseThrow())
                        .filter(day -> !day.isAfter(last))
                        .isPresent())
                .filter(trajectory -> measure.closedBy().stream()
                        .flatMap(milestone -> day(trajectory, milestone).stream())
                        .noneMatch(day -> !day.isAfter(last)))
                .count();
    }

    private long clientStock(List<Trajectory> all, Measure measure, ReportingPeriod period) {
        return all.stream()
                .filter(trajectory -> stock(List.of(trajectory), measure, period) > 0)
                .flatMap(trajectory -> trajectory.client().stream())
                .distinct()
                .count();
    }

    /** A client counts if one trajectory has a day, its last one included, in the period. */
    private long clientsOpen(List<Trajectory> all, Measure measure, ReportingPeriod period) {
        Set<ClientRef> clients = new HashSet<>();
        for (Trajectory trajectory : all) {
            Optional<LocalDate> opened = day(trajectory, measure.openedBy().orElseThrow());
            LocalDate closed = measure.closedBy().stream()
                    .flatMap(milestone -> day(trajectory, milestone).stream())
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            if (opened.isPresent()
                    && !closed.isBefore(opened.get())
                    && opened.get().isBefore(period.end())
                    && !closed.isBefore(period.start())) {
                trajectory.client().ifPresent(clients::add);
            }
        }
        return clients.size();
    }

    private String eventShare(List<Trajectory> all, Measure measure, ReportingPeriod period) {
        List<ProcessEvent> events = all.stream()
                .flatMap(trajectory -> known(trajectory).stream())
                .filter(event -> measure.outOf().stream().anyMatch(pattern -> pattern.matches(event)))
                .filter(event -> period.contains(event.date()))
                .toList();
        long with = events.stream()
                .filter(event -> measure.ofAny().stream().anyMatch(pattern -> pattern.matches(event)))
                .count();
        Double value = events.isEmpty() || !isOver(period) ? null : (double) with / events.size();
        return text(value, with, (long) events.size(), 0);
    }

    private String interval(List<Trajectory> all, Measure measure, Summary summary, ReportingPeriod period) {
        List<Long> days = new ArrayList<>();
        for (Trajectory trajectory : all) {
            List<LocalDate> dates = known(trajectory).stream()
                    .filter(measure.of().orElseThrow()::matches)
                    .map(ProcessEvent::date)
                    .toList();
            for (int i = 1; i < dates.size(); i++) {
                if (period.contains(dates.get(i))) {
                    days.add(ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)));
                }
            }
        }
        return summarised(days, summary, period, 0);
    }

    private String untilReturn(List<Trajectory> all, Measure measure, Summary summary, ReportingPeriod period) {
        List<Long> days = new ArrayList<>();
        long tooRecent = 0;
        int follow = measure.followedFor().orElseThrow();
        for (Trajectory trajectory : all) {
            Optional<LocalDate> from = day(trajectory, measure.from().orElseThrow());
            if (from.isEmpty() || !period.contains(from.get())) {
                continue;
            }
            if (from.get().plusDays(follow).isAfter(until)) {
                tooRecent++;
                continue;
            }
            registration.trajectories().stream()
                    .filter(other ->
                            trajectory.client().isPresent() && other.client().equals(trajectory.client()))
                    .filter(other -> !other.id().equals(trajectory.id()) && !isWrongEntry(other))
                    .flatMap(other -> day(other, Milestone.first(EventType.SIGNAL)).stream())
                    .map(day -> ChronoUnit.DAYS.between(from.get(), day))
                    .filter(between -> between >= 0 && between <= follow)
                    .min(Long::compare)
                    .ifPresent(days::add);
        }
        return summarised(days, summary, period, tooRecent);
    }

    private String summarised(List<Long> days, Summary summary, ReportingPeriod period, long tooRecent) {
        days.sort(Long::compare);
        Double value = days.isEmpty() || !isOver(period) ? null : value(days, summary);
        return text(value, null, (long) days.size(), tooRecent);
    }

    private String dated(List<Trajectory> all, Measure measure, ReportingPeriod period) {
        long tooRecent = 0;
        long denominator = 0;
        long numerator = 0;
        for (Trajectory trajectory : all) {
            Optional<LocalDate> date = day(trajectory, measure.dated().orElseThrow());
            if (date.isEmpty() || !period.contains(date.get())) {
                continue;
            }
            LocalDate horizon = measure.followedFor().isPresent()
                    ? date.get().plusDays(measure.followedFor().getAsInt())
                    : until;
            if (horizon.isAfter(until)) {
                tooRecent++;
                continue;
            }
            denominator++;
            numerator += measure.counting()
                    .map(condition -> holds(condition, trajectory, horizon) ? 1L : 0L)
                    .orElseGet(() -> measure.of()
                            .map(pattern -> known(trajectory).stream()
                                    .filter(event -> !event.date().isAfter(horizon))
                                    .filter(pattern::matches)
                                    .count())
                            .orElse(0L));
        }
        if (measure.of().isEmpty() && measure.counting().isEmpty()) {
            return count(denominator, period, tooRecent);
        }
        Double value = denominator == 0 || !isOver(period) ? null : (double) numerator / denominator;
        return text(value, numerator, denominator, tooRecent);
    }

    private String duration(List<Trajectory> all, Measure measure, Summary summary, ReportingPeriod period) {
        List<Long> measured = new ArrayList<>();
        List<Long> waiting = new ArrayList<>();
        for (Trajectory trajectory : all) {
            Optional<LocalDate> date = day(trajectory, measure.dated().orElseThrow());
            Optional<LocalDate> from = day(trajectory, measure.from().orElseThrow());
            Optional<LocalDate> to = day(trajectory, measure.to().orElseThrow());
            if (date.isEmpty() || !period.contains(date.get()) || from.isEmpty()) {
                continue;
            }
            Optional<LocalDate> lastSeen = measure.censoredBy()
                    .map(milestone -> day(trajectory, milestone).orElse(until));
            boolean ended = to.isPresent()
                    && lastSeen.map(day -> !to.get().isAfter(day)).orElse(true);
            Optional<LocalDate> end = ended ? to : lastSeen;
            end.map(day -> ChronoUnit.DAYS.between(from.get(), day))
                    .filter(days -> days >= 0)
                    .ifPresent((ended ? measured : waiting)::add);
        }
        measured.sort(null);
        if (measure.censoredBy().isPresent()) {
            long total = measured.size() + waiting.size();
            Double value = isOver(period) ? quantileWithWaiting(measured, waiting, summary.percent()) : null;
            return text(value, (long) measured.size(), total, 0);
        }
        Double value = measured.isEmpty() || !isOver(period) ? null : value(measured, summary);
        return text(value, null, (long) measured.size(), 0);
    }

    private static double value(List<Long> sorted, Summary summary) {
        if (!summary.isPercentile()) {
            return sorted.stream().mapToLong(Long::longValue).average().orElseThrow();
        }
        return sorted.get((int) Math.ceil(BigDecimal.valueOf(summary.percent())
                        .multiply(BigDecimal.valueOf(sorted.size()))
                        .divide(BigDecimal.valueOf(100))
                        .doubleValue())
                - 1);
    }

    /** The product of the shares of those left, day by day, with 60 digits. */
    private static Double quantileWithWaiting(List<Long> measured, List<Long> waiting, int percent) {
        BigDecimal survival = BigDecimal.ONE;
        for (long day : new TreeSet<>(measured)) {
            long atRisk = measured.stream().filter(other -> other >= day).count()
                    + waiting.stream().filter(other -> other >= day).count();
            long events = measured.stream().filter(other -> other == day).count();
            survival = survival.multiply(BigDecimal.valueOf(atRisk - events))
                    .divide(BigDecimal.valueOf(atRisk), new MathContext(60));
            BigDecimal left = BigDecimal.valueOf(100 - percent, 2).add(new BigDecimal("1e-40"));
            if (survival.compareTo(left) <= 0) {
                return (double) day;
            }
        }
        return null;
    }

    private boolean holds(CaseCondition condition, Trajectory trajectory, LocalDate horizon) {
        return switch (condition.kind()) {
            case HAS ->
                day(trajectory, Milestone.first(condition.pattern().orElseThrow()))
                        .filter(day -> !day.isAfter(horizon))
                        .isPresent();
            case WITHIN -> within(condition, trajectory, horizon);
            case REENTRY -> reentry(condition, trajectory, horizon);
            case DAYS_AT_MOST, DAYS_AT_LEAST -> days(condition, trajectory, horizon);
            case COMPLEXITY_AT_START ->
                complexity(trajectory)
                        .filter(it -> condition.code().isEmpty()
                                || condition.code().get().equals(it.name()))
                        .isPresent();
            case COMPLEXITY_EVER ->
                known(trajectory).stream()
                        .filter(event -> event.type().equals(EventType.COMPLEXITY))
                        .filter(event -> !event.date().isAfter(horizon))
                        .anyMatch(event -> event.complexity().map(Enum::name).equals(condition.code()));
            case FIELD -> {
                List<String> values = trajectory.field(condition.field().orElseThrow());
                yield condition.code().map(values::contains).orElse(!values.isEmpty());
            }
            case NOT -> !holds(condition.parts().get(0), trajectory, horizon);
            case ALL -> condition.parts().stream().allMatch(part -> holds(part, trajectory, horizon));
            case ANY -> condition.parts().stream().anyMatch(part -> holds(part, trajectory, horizon));
        };
    }

    private boolean within(CaseCondition condition, Trajectory trajectory, LocalDate horizon) {
        EventPattern pattern = condition.pattern().orElseThrow();
        return day(trajectory, condition.anchor().orElseThrow())
                .map(from -> known(trajectory).stream()
                        .filter(pattern::matches)
                        .map(ProcessEvent::date)
                        .filter(day -> !day.isBefore(from) && !day.isAfter(from.plusDays(condition.days())))
                        .anyMatch(day -> !day.isAfter(horizon)))
                .orElse(false);
    }

    private boolean reentry(CaseCondition condition, Trajectory trajectory, LocalDate horizon) {
        Optional<LocalDate> from = day(trajectory, condition.anchor().orElseThrow());
        return from.isPresent()
                && trajectory.client().isPresent()
                && registration.trajectories().stream()
                        .filter(other -> !other.id().equals(trajectory.id()))
                        .filter(other -> other.client().equals(trajectory.client()))
                        .filter(other -> !isWrongEntry(other))
                        .flatMap(other -> day(other, Milestone.first(EventType.SIGNAL)).stream())
                        .filter(day -> !day.isAfter(horizon))
                        .anyMatch(day -> !day.isBefore(from.get())
                                && !day.isAfter(from.get().plusDays(condition.days())));
    }

    private boolean days(CaseCondition condition, Trajectory trajectory, LocalDate horizon) {
        Optional<LocalDate> from = day(trajectory, condition.anchor().orElseThrow());
        Optional<LocalDate> to = day(trajectory, condition.end().orElseThrow()).filter(day -> !day.isAfter(horizon));
        if (from.isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.orElse(horizon));
        return condition.kind() == CaseCondition.Kind.DAYS_AT_MOST
                ? to.isPresent() && days <= condition.days()
                : days >= condition.days();
    }

    private List<ProcessEvent> known(Trajectory trajectory) {
        return trajectory.events().stream()
                .filter(event -> !event.date().isAfter(until))
                .toList();
    }

    private Optional<LocalDate> day(Trajectory trajectory, Milestone milestone) {
        List<LocalDate> days = known(trajectory).stream()
                .filter(milestone.pattern()::matches)
                .map(ProcessEvent::date)
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(milestone.isFirst() ? days.get(0) : days.get(days.size() - 1));
    }

    private Optional<Complexity> complexity(Trajectory trajectory) {
        return known(trajectory).stream()
                .filter(event -> event.type().equals(EventType.COMPLEXITY))
                .flatMap(event -> event.complexity().stream())
                .findFirst();
    }

    static boolean isWrongEntry(Trajectory trajectory) {
        return trajectory.events().stream()
                .filter(event -> event.type().equals(EventType.CLOSURE))
                .findFirst()
                .flatMap(ProcessEvent::reason)
                .filter(reason -> reason.meaning() == ClosureMeaning.WRONG_ENTRY)
                .isPresent();
    }

    private boolean isIn(Trajectory trajectory, Stratum stratum) {
        for (int i = 0; i < stratum.dimensions().size(); i++) {
            String code = stratum.codes().get(i);
            List<String> values = values(trajectory, stratum.dimensions().get(i));
            if (!(values.contains(code) || values.isEmpty() && code.equals(Stratum.UNKNOWN))) {
                return false;
            }
        }
        return true;
    }

    private List<String> values(Trajectory trajectory, String dimension) {
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(dimension)) {
                return trajectory.field(field);
            }
        }
        return complexity(trajectory).map(Enum::name).stream().toList();
    }

    private String count(long count, ReportingPeriod period, long tooRecent) {
        return isOver(period) && tooRecent == 0
                ? text((double) count, null, null, tooRecent)
                : text(null, count, null, tooRecent);
    }

    private boolean isOver(ReportingPeriod period) {
        return !period.end().minusDays(1).isAfter(until);
    }

    static String text(Double value, Long numerator, Long denominator, long tooRecent) {
        return (value == null ? "-" : value) + " " + (numerator == null ? "-" : numerator) + " "
                + (denominator == null ? "-" : denominator) + " " + tooRecent;
    }
}

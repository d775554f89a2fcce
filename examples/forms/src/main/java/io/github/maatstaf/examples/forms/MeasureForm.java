package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.TeamMeeting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Step 5 as somebody filled it in: days as a browser sends them, such as 2025-01-14. */
record MeasureForm(
        String from,
        String through,
        String baseline,
        List<String> interim,
        String end,
        String meetingFrom,
        @Min(1) @Max(52) @Nullable Integer meetingWeeks,
        String baselineMethod,
        @PositiveOrZero @Nullable Integer baselineCount,
        String whyNoBaseline) {

    MeasurementCalendar toCalendar(Typed typed) {
        MeasurementCalendar.Builder calendar = MeasurementCalendar.builder();
        Optional<LocalDate> begin = typed.day("from", from);
        Optional<LocalDate> last = typed.day("through", through);
        if (begin.isPresent() && last.isPresent()) {
            if (last.get().isBefore(begin.get())) {
                typed.refuse("through", "De laatste dag ligt voor de eerste.");
            } else {
                calendar.registering(begin.get(), last.get());
            }
        }
        typed.day("baseline", baseline).ifPresent(calendar::baseline);
        for (int i = 0; i < interim.size(); i++) {
            typed.day("interim[" + i + "]", interim.get(i)).ifPresent(calendar::interim);
        }
        typed.day("end", end).ifPresent(calendar::end);
        if (!whyNoBaseline.isBlank()) {
            calendar.withoutBaseline(whyNoBaseline);
        }
        Integer weeks = meetingWeeks;
        if (weeks != null) {
            typed.day("meetingFrom", meetingFrom)
                    .ifPresent(day -> calendar.inMeeting(TeamMeeting.everyWeeks(weeks, day)));
        }
        return calendar.build();
    }

    /** The baseline itself, once it was measured or there turned out to be none. */
    Optional<BaselineMeasurement> toBaseline(Typed typed) {
        if (!whyNoBaseline.isBlank()) {
            return Optional.of(BaselineMeasurement.absent(whyNoBaseline));
        }
        Integer count = baselineCount;
        if (baselineMethod.isBlank() && count == null) {
            return Optional.empty();
        }
        return typed.day("baseline", baseline).map(day -> {
            BaselineMeasurement measured = BaselineMeasurement.measured(day, baselineMethod);
            return count == null ? measured : measured.over(count);
        });
    }
}

package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A collective activity as a record of a registration. */
final class ActivityJson {
    private ActivityJson() {}

    static void write(ValueWriter out, CollectiveActivity activity) {
        out.text("id", activity.id()).day("date", activity.date());
        for (TrajectoryField field : TrajectoryField.values()) {
            List<String> values = activity.field(field);
            if (field.isMultiValued() && !values.isEmpty()) {
                out.texts(field.jsonName(), values);
            } else {
                out.text(field.jsonName(), values.stream().findFirst());
            }
        }
        out.text("place", activity.place());
        activity.headcount().ifPresent(people -> out.count("headcount", people));
        if (activity.isEstimated()) {
            out.truth("estimated", true);
        }
        if (!activity.participants().isEmpty()) {
            out.texts(
                    "participants",
                    activity.participants().stream().map(ClientRef::key).toList());
        }
        out.decimal("volunteerHours", activity.volunteerHours());
    }

    static CollectiveActivity read(ValueReader in, Optional<LocalDate> today) {
        in.begin();
        String id = null;
        LocalDate date = null;
        String place = "";
        Long headcount = null;
        boolean estimated = false;
        List<String> participants = List.of();
        BigDecimal hours = null;
        Map<TrajectoryField, List<String>> fields = new EnumMap<>(TrajectoryField.class);
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "record" -> in.text();
                case "id" -> id = in.key();
                case "date" -> date = OtherRecordJson.day(in, today);
                case "place" -> place = in.category();
                case "headcount" -> headcount = in.count();
                case "estimated" -> estimated = in.truth();
                case "participants" -> participants = in.list(ValueReader::key);
                case "volunteerHours" -> hours = in.decimal();
                default -> readField(in, name, fields);
            }
        }
        String key = in.required(id, "id");
        LocalDate day = in.required(date, "date");
        if (headcount == null ? estimated : headcount > Integer.MAX_VALUE) {
            throw in.fault("READ-VALUE");
        }
        String where = place;
        int people = headcount == null ? -1 : headcount.intValue();
        boolean guessed = estimated;
        List<ClientRef> known = participants.stream().map(ClientRef::of).toList();
        BigDecimal given = hours;
        return in.made(() -> {
            CollectiveActivity.Builder builder =
                    CollectiveActivity.builder(key, day).place(where).participants(known);
            fields.forEach((field, values) -> builder.field(field, values.toArray(String[]::new)));
            if (people >= 0 && guessed) {
                builder.estimatedHeadcount(people);
            } else if (people >= 0) {
                builder.headcount(people);
            }
            return (given == null ? builder : builder.volunteerHours(given)).build();
        });
    }

    private static void readField(ValueReader in, String name, Map<TrajectoryField, List<String>> fields) {
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(name) && field != TrajectoryField.SIGNAL_SOURCE) {
                fields.put(field, field.isMultiValued() ? in.list(ValueReader::category) : List.of(in.category()));
                return;
            }
        }
        in.passOver();
    }
}

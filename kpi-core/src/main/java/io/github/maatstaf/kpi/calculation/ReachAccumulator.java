package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.packed.PackedText;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the reach in one period: one pass over the events, one over the activities. */
final class ReachAccumulator {
    private final ReportingPeriod period;
    private final Optional<ReachFilter> filter;
    private final Set<String> participants = new HashSet<>();
    private BitSet clients = new BitSet();
    private long participations;
    private long present;
    private long unknownPresent;
    private long activities;
    private long notCounted;
    private long estimated;
    private BigDecimal hours = BigDecimal.ZERO;
    private long withHours;

    private ReachAccumulator(ReportingPeriod period, Optional<ReachFilter> filter) {
        this.period = period;
        this.filter = filter;
    }

    static ReachCount count(Registration registration, ReportingPeriod period, Optional<ReachFilter> filter) {
        ReachAccumulator reach = new ReachAccumulator(period, filter);
        PackedTrajectories packed = registration.packed();
        reach.clients = reach.clientsMet(packed);
        for (CollectiveActivity activity : registration.activities()) {
            if (!activity.date().isAfter(registration.observedUntil())) {
                reach.add(activity);
            }
        }
        return reach.counted(packed.clients().keys());
    }

    private BitSet clientsMet(PackedTrajectories packed) {
        BitSet met = new BitSet(packed.clients().size());
        int from = dayOf(period.start().toEpochDay());
        int until = Math.min(dayOf(period.end().toEpochDay()), packed.observedUntil() + 1);
        boolean[] meets = kindsThatMeet(packed.kinds());
        int[] closing = closingOfKind(packed.kinds());
        for (int i = 0; i < packed.size(); i++) {
            int client = packed.clientOf()[i];
            if (client >= 0
                    && !met.get(client)
                    && isAsked(packed, i)
                    && isMet(packed, i, from, until, meets, closing)) {
                met.set(client);
            }
        }
        return met;
    }

    private static int dayOf(long epochDay) {
        return (int) Math.max(Math.min(PackedDay.ofEpochDay(epochDay), PackedDay.LAST + 1L), PackedDay.FIRST - 1L);
    }

    private static boolean isMet(
            PackedTrajectories packed, int trajectory, int from, int until, boolean[] meets, int[] closing) {
        boolean met = false;
        int first = 0;
        for (int i = packed.starts()[trajectory]; i < packed.starts()[trajectory + 1]; i++) {
            int kind = packed.events()[i] & 0xFFFF;
            // the first closing tells whether the entry was wrong, as in any other measure
            first = first == 0 ? closing[kind] : first;
            int day = packed.events()[i] >>> 16;
            met |= meets[kind] && day >= from && day < until;
        }
        return met && first != SlotPlan.WRONG_ENTRY;
    }

    private static boolean[] kindsThatMeet(PackedKinds kinds) {
        int contact = kinds.typeIndex(EventType.CONTACT.code());
        int conversation = kinds.typeIndex(EventType.CONVERSATION.code());
        boolean[] meets = new boolean[kinds.size()];
        for (int kind = 0; kind < meets.length; kind++) {
            int type = kinds.typeOf()[kind];
            meets[kind] = type >= 0 && (type == conversation || type == contact && kinds.reachedOf()[kind] == 1);
        }
        return meets;
    }

    /** For each kind 0 if it closes nothing, {@link SlotPlan#WRONG_ENTRY}, or another number. */
    private static int[] closingOfKind(PackedKinds kinds) {
        SlotPlan plan = new SlotPlan(KindPatterns.of(kinds));
        return plan.get(plan.closing()).valueOfKind();
    }

    private boolean isAsked(PackedTrajectories packed, int trajectory) {
        if (filter.isEmpty()) {
            return true;
        }
        return filter.get().counts(field -> valuesOf(packed.field(field.ordinal()), trajectory));
    }

    private static List<String> valuesOf(PackedField field, int trajectory) {
        int of = field.of(trajectory);
        return of < 0
                ? List.of()
                : Arrays.stream(field.members()[of])
                        .mapToObj(member -> field.values()[member])
                        .toList();
    }

    private void add(CollectiveActivity activity) {
        boolean asked = period.contains(activity.date())
                && filter.map(it -> it.counts(activity::field)).orElse(true);
        if (!asked) {
            return;
        }
        activities++;
        estimated += activity.isEstimated() ? 1 : 0;
        participations += activity.participants().size();
        for (ClientRef participant : activity.participants()) {
            participants.add(participant.key());
        }
        OptionalInt there = activity.present();
        if (there.isPresent()) {
            present += there.getAsInt();
            unknownPresent += activity.unknownPresent().orElse(0);
        } else {
            notCounted++;
        }
        if (activity.volunteerHours().isPresent()) {
            hours = hours.add(activity.volunteerHours().get());
            withHours++;
        }
    }

    private ReachCount counted(PackedText keys) {
        long both = clients.stream()
                .filter(client -> participants.contains(keys.get(client)))
                .count();
        long byTrajectory = clients.cardinality();
        return new ReachCount(
                byTrajectory + participants.size() - both,
                byTrajectory,
                participants.size(),
                participations,
                present,
                unknownPresent,
                activities,
                notCounted,
                estimated,
                hours,
                withHours);
    }
}

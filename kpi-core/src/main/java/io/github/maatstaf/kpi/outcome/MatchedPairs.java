package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of each client who was assessed: a movement, or the reason why there is none. */
final class MatchedPairs {
    /** What became of one client. Each client gets exactly one. */
    private enum Fate {
        UP,
        STAYED,
        DOWN,
        NOT_MEASURED_AGAIN,
        NO_ANSWER,
        CONTRADICTION,
        END_BEFORE_BASELINE,
        NO_BASELINE;

        static Fate of(Movement movement) {
            return switch (movement) {
                case UP -> UP;
                case STAYED -> STAYED;
                case DOWN -> DOWN;
            };
        }
    }

    private final Map<Fate, Integer> fates;
    private final List<Finding> findings;

    private MatchedPairs(Map<Fate, Integer> fates, List<Finding> findings) {
        this.fates = fates;
        this.findings = findings;
    }

    static MatchedPairs of(Assessments assessments, Instrument instrument, Rater rater) {
        Map<ClientRef, List<Assessment>> baselines = new LinkedHashMap<>();
        Map<ClientRef, List<Assessment>> ends = new LinkedHashMap<>();
        for (Assessment assessment : assessments.with(instrument, rater)) {
            if (assessment.moment() == MomentRole.BASELINE) {
                add(baselines, assessment);
            } else if (assessment.moment() == MomentRole.END) {
                add(ends, assessment);
            }
        }
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        Set<ClientRef> onlyOtherwise = new HashSet<>();
        int severalBaselines = 0;
        int severalEnds = 0;
        for (Map.Entry<ClientRef, List<Assessment>> entry : baselines.entrySet()) {
            List<Assessment> after = ends.getOrDefault(entry.getKey(), List.of());
            severalBaselines += days(entry.getValue()) > 1 ? 1 : 0;
            severalEnds += days(after) > 1 ? 1 : 0;
            Fate fate = fate(entry.getValue(), after);
            fates.merge(fate, 1, Math::addExact);
            if (fate == Fate.NOT_MEASURED_AGAIN) {
                onlyOtherwise.add(entry.getKey());
            }
        }
        for (ClientRef client : ends.keySet()) {
            if (!baselines.containsKey(client)) {
                fates.merge(Fate.NO_BASELINE, 1, Math::addExact);
            }
        }
        List<Finding> findings = new ArrayList<>();
        addIfAny(findings, "OUTCOME-SEVERAL-BASELINES", severalBaselines);
        addIfAny(findings, "OUTCOME-SEVERAL-ENDS", severalEnds);
        addIfAny(findings, "OUTCOME-NO-ANSWER", fates.getOrDefault(Fate.NO_ANSWER, 0));
        addIfAny(findings, "OUTCOME-CONTRADICTION", fates.getOrDefault(Fate.CONTRADICTION, 0));
        addIfAny(findings, "OUTCOME-END-BEFORE-BASELINE", fates.getOrDefault(Fate.END_BEFORE_BASELINE, 0));
        addIfAny(findings, "OUTCOME-NO-BASELINE", fates.getOrDefault(Fate.NO_BASELINE, 0));
        addIfAny(findings, "OUTCOME-MEASURED-OTHERWISE", measuredOtherwise(assessments, instrument, onlyOtherwise));
        return new MatchedPairs(fates, List.copyOf(findings));
    }

    private static void add(Map<ClientRef, List<Assessment>> byClient, Assessment assessment) {
        byClient.computeIfAbsent(assessment.client(), client -> new ArrayList<>())
                .add(assessment);
    }

    private static void addIfAny(List<Finding> findings, String code, int count) {
        if (count > 0) {
            findings.add(Finding.of(code).with("count", count));
        }
    }

    private static long days(Collection<Assessment> assessments) {
        return assessments.stream().map(Assessment::day).distinct().count();
    }

    private static Fate fate(List<Assessment> baselines, List<Assessment> ends) {
        if (ends.isEmpty()) {
            return Fate.NOT_MEASURED_AGAIN;
        }
        List<Assessment> first = on(baselines, baselines.get(0).day());
        List<Assessment> last = on(ends, ends.get(ends.size() - 1).day());
        if (!first.get(0).day().isBefore(last.get(0).day())) {
            return Fate.END_BEFORE_BASELINE;
        }
        if (first.size() > 1 || last.size() > 1) {
            return Fate.CONTRADICTION;
        }
        if (first.get(0).score().isEmpty() || last.get(0).score().isEmpty()) {
            return Fate.NO_ANSWER;
        }
        return Fate.of(Movement.between(first.get(0), last.get(0)));
    }

    /** Different answers on one day: which of them is right, nobody can tell from the data. */
    private static List<Assessment> on(List<Assessment> assessments, LocalDate day) {
        return assessments.stream()
                .filter(assessment -> assessment.day().equals(day))
                .toList();
    }

    /** Clients without a pair who do have an end in another version or by another rater; those are never mixed. */
    private static int measuredOtherwise(Assessments assessments, Instrument instrument, Set<ClientRef> clients) {
        Set<ClientRef> found = new HashSet<>();
        for (Assessment assessment : assessments.all()) {
            if (assessment.moment() == MomentRole.END
                    && assessment.instrument().id().equals(instrument.id())
                    && clients.contains(assessment.client())) {
                found.add(assessment.client());
            }
        }
        return found.size();
    }

    int up() {
        return fates.getOrDefault(Fate.UP, 0);
    }

    int stayed() {
        return fates.getOrDefault(Fate.STAYED, 0);
    }

    int down() {
        return fates.getOrDefault(Fate.DOWN, 0);
    }

    int notMeasuredAgain() {
        return fates.getOrDefault(Fate.NOT_MEASURED_AGAIN, 0);
    }

    int notUsable() {
        return fates.getOrDefault(Fate.NO_ANSWER, 0)
                + fates.getOrDefault(Fate.CONTRADICTION, 0)
                + fates.getOrDefault(Fate.END_BEFORE_BASELINE, 0);
    }

    int withoutBaseline() {
        return fates.getOrDefault(Fate.NO_BASELINE, 0);
    }

    List<Finding> findings() {
        return findings;
    }
}

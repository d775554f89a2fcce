package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of each client who was assessed: a movement with both scores, or the reason why there is none. */
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

    /** Both scores of one client; the order of a list of them says nothing about the clients. */
    private record Pair(BigDecimal before, BigDecimal after) {}

    private static final Comparator<Pair> BY_SCORE =
            Comparator.comparing(Pair::before).thenComparing(Pair::after);

    private final @Nullable MinimalImportantDifference smallest;
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private MatchedPairs(@Nullable MinimalImportantDifference smallest) {
        this.smallest = smallest;
    }

    static MatchedPairs of(
            Assessments assessments,
            Instrument instrument,
            Rater rater,
            MomentRole second,
            @Nullable MinimalImportantDifference smallest) {
        Map<ClientRef, List<Assessment>> baselines = new LinkedHashMap<>();
        Map<ClientRef, List<Assessment>> interims = new LinkedHashMap<>();
        Map<ClientRef, List<Assessment>> ends = new LinkedHashMap<>();
        for (Assessment assessment : assessments.with(instrument, rater)) {
            if (assessment.moment() == MomentRole.BASELINE) {
                add(baselines, assessment);
            } else if (assessment.moment() == MomentRole.INTERIM) {
                add(interims, assessment);
            }
            if (assessment.moment() == second) {
                add(ends, assessment);
            }
        }
        MatchedPairs matched = new MatchedPairs(smallest);
        Set<ClientRef> onlyOtherwise = new HashSet<>();
        int severalBaselines = 0;
        int severalEnds = 0;
        int interimBefore = 0;
        for (Map.Entry<ClientRef, List<Assessment>> entry : baselines.entrySet()) {
            List<Assessment> after = ends.getOrDefault(entry.getKey(), List.of());
            severalBaselines += days(entry.getValue()) > 1 ? 1 : 0;
            severalEnds += days(after) > 1 ? 1 : 0;
            LocalDate begin = entry.getValue().get(0).day();
            interimBefore += interims.getOrDefault(entry.getKey(), List.of()).stream()
                            .anyMatch(interim -> interim.day().isBefore(begin))
                    ? 1
                    : 0;
            Fate fate = matched.fate(entry.getValue(), after);
            matched.count(fate);
            if (fate == Fate.NOT_MEASURED_AGAIN) {
                onlyOtherwise.add(entry.getKey());
            }
        }
        for (ClientRef client : ends.keySet()) {
            if (!baselines.containsKey(client)) {
                matched.count(Fate.NO_BASELINE);
            }
        }
        matched.note("OUTCOME-SEVERAL-BASELINES", severalBaselines);
        matched.note("OUTCOME-SEVERAL-ENDS", severalEnds);
        matched.note("OUTCOME-INTERIM-BEFORE-BASELINE", interimBefore);
        matched.note("OUTCOME-NO-ANSWER", matched.fates(Fate.NO_ANSWER));
        matched.note("OUTCOME-CONTRADICTION", matched.fates(Fate.CONTRADICTION));
        matched.note("OUTCOME-END-BEFORE-BASELINE", matched.fates(Fate.END_BEFORE_BASELINE));
        matched.note("OUTCOME-NO-BASELINE", matched.fates(Fate.NO_BASELINE));
        matched.note("OUTCOME-MEASURED-OTHERWISE", measuredOtherwise(assessments, instrument, second, onlyOtherwise));
        return matched;
    }

    private static void add(Map<ClientRef, List<Assessment>> byClient, Assessment assessment) {
        byClient.computeIfAbsent(assessment.client(), client -> new ArrayList<>())
                .add(assessment);
    }

    private void count(Fate fate) {
        fates.merge(fate, 1, Math::addExact);
    }

    private int fates(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    private void note(String code, int count) {
        if (count > 0) {
            findings.add(Finding.of(code).with("count", count));
        }
    }

    private static long days(Collection<Assessment> assessments) {
        return assessments.stream().map(Assessment::day).distinct().count();
    }

    private Fate fate(List<Assessment> baselines, List<Assessment> ends) {
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
        return pair(first.get(0), last.get(0));
    }

    private Fate pair(Assessment first, Assessment last) {
        BigDecimal before = first.score().orElseThrow();
        BigDecimal after = last.score().orElseThrow();
        pairs.add(new Pair(before, after));
        return Fate.of(
                smallest == null
                        ? Movement.between(first, last)
                        : smallest.between(before, after, first.instrument().direction()));
    }

    /** Different answers on one day: which of them is right, nobody can tell from the data. */
    private static List<Assessment> on(List<Assessment> assessments, LocalDate day) {
        return assessments.stream()
                .filter(assessment -> assessment.day().equals(day))
                .toList();
    }

    /** Clients without a pair who do have an end in another version or by another rater; those are never mixed. */
    private static int measuredOtherwise(
            Assessments assessments, Instrument instrument, MomentRole second, Set<ClientRef> clients) {
        Set<ClientRef> found = new HashSet<>();
        for (Assessment assessment : assessments.all()) {
            if (assessment.moment() == second
                    && assessment.instrument().id().equals(instrument.id())
                    && clients.contains(assessment.client())) {
                found.add(assessment.client());
            }
        }
        return found.size();
    }

    int up() {
        return fates(Fate.UP);
    }

    int stayed() {
        return fates(Fate.STAYED);
    }

    int down() {
        return fates(Fate.DOWN);
    }

    int notMeasuredAgain() {
        return fates(Fate.NOT_MEASURED_AGAIN);
    }

    int notUsable() {
        return fates(Fate.NO_ANSWER) + fates(Fate.CONTRADICTION) + fates(Fate.END_BEFORE_BASELINE);
    }

    int withoutBaseline() {
        return fates(Fate.NO_BASELINE);
    }

    /** In order of the scores, so that neither the order of the source nor a client can be read from it. */
    PairedScores scores() {
        List<Pair> sorted = pairs.stream().sorted(BY_SCORE).toList();
        return PairedScores.of(
                sorted.stream().mapToDouble(pair -> pair.before().doubleValue()).toArray(),
                sorted.stream().mapToDouble(pair -> pair.after().doubleValue()).toArray());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}

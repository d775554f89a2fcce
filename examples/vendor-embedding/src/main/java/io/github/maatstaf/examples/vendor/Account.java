package io.github.maatstaf.examples.vendor;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of every row: nothing leaves without a code.
 *
 * @param read the registration, with what was noticed and what became of the rows
 */
record Account(WithFindings<Registration> read) {
    private static final String NO_TEAM = "(no team)";

    Registration registration() {
        return read.value();
    }

    /** Whether rows = events of the registration + rejected + told twice. */
    boolean isComplete() {
        return read.records().accepted() == registration().eventCount();
    }

    /** Cases, dossiers opened again counted once. */
    long cases() {
        Set<String> ids = new HashSet<>();
        registration().trajectories().forEach(trajectory -> ids.add(original(trajectory.id())));
        return ids.size();
    }

    /** Cases about which nothing at all was noticed. */
    long casesWithoutRemark() {
        Set<String> remarked = new HashSet<>();
        read.findings().forEach(finding -> remarked.add(original(finding.place().trajectory())));
        remarked.remove("");
        remarked.removeIf(id -> registration().find(id).isEmpty());
        return cases() - remarked.size();
    }

    /**
     * How many findings of each code a team has; never a worker, and never a client. A vendor shows it to a team that is
     * large enough: that is what the team agreed to register, not what it did.
     */
    Map<String, Map<String, Long>> byTeam() {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Finding finding : read.findings()) {
            String id = finding.place().trajectory();
            if (!id.isEmpty()) {
                String team = registration()
                        .find(id)
                        .flatMap(trajectory ->
                                trajectory.field(TrajectoryField.TEAM).stream().findFirst())
                        .orElse(NO_TEAM);
                counts.computeIfAbsent(team, key -> new TreeMap<>()).merge(finding.code(), 1L, Math::addExact);
            }
        }
        return counts;
    }

    /** A dossier that was opened again is D2#2, and belongs to D2. */
    private static String original(String trajectory) {
        int reopened = trajectory.indexOf('#');
        return reopened < 0 ? trajectory : trajectory.substring(0, reopened);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(read.records()).append(isComplete() ? "\n" : "  (NOT COMPLETE)\n");
        line(
                text,
                "%,d cases = %,d without remark + %,d with; %,d trajectories, dossiers opened again included%n",
                cases(),
                casesWithoutRemark(),
                cases() - casesWithoutRemark(),
                (long) registration().size());
        line(text, "%n%-32s %9s%n", "code", "findings");
        read.countsByCode().forEach((code, count) -> line(text, "%-32s %,9d%n", code, count));
        byTeam().forEach((team, counts) -> line(text, "%n%s: %s", team, counts));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments));
    }
}

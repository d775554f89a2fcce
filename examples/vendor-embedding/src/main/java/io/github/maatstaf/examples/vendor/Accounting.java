package io.github.maatstaf.examples.vendor;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of every line and every case of a log: nothing leaves without a code.
 *
 * @param lines the lines of the log, without its header
 * @param cases the cases with at least one usable line
 * @param lineFindings what was noticed in lines
 * @param built the registration, with what was noticed in the process
 */
record Accounting(long lines, long cases, List<Finding> lineFindings, WithFindings<Registration> built) {

    Registration registration() {
        return built.value();
    }

    /** Lines that are not an event of the registration, by the code that says why. */
    Map<String, Long> leftOut() {
        Map<String, Long> counts = new TreeMap<>();
        for (Finding finding : findings()) {
            boolean refused = finding.disposition() == Disposition.RECORD_REJECTED;
            boolean countedOnce = finding.disposition() == Disposition.NORMALISED
                    && (finding.code().endsWith("SAME-EVENT") || finding.code().startsWith("PROCESS-DUPLICATE"));
            if (refused || countedOnce) {
                counts.merge(finding.code(), 1L, Math::addExact);
            }
        }
        return counts;
    }

    /** Every code, with the number of findings and of cases that have one. */
    Map<String, long[]> byCode() {
        Map<String, long[]> counts = new TreeMap<>();
        Map<String, Set<String>> casesByCode = new TreeMap<>();
        for (Finding finding : findings()) {
            long[] count = counts.computeIfAbsent(finding.code(), key -> new long[2]);
            count[0]++;
            if (casesByCode
                    .computeIfAbsent(finding.code(), key -> new HashSet<>())
                    .add(finding.place().trajectory())) {
                count[1]++;
            }
        }
        return counts;
    }

    /** Cases about which nothing at all was noticed. */
    long casesWithoutRemark() {
        Set<String> remarked = new HashSet<>();
        findings().forEach(finding -> remarked.add(original(finding.place().trajectory())));
        remarked.remove("");
        return cases - remarked.size();
    }

    /** Whether lines = events kept + lines left out with a code. */
    boolean isComplete() {
        long leftOut = leftOut().values().stream().mapToLong(Long::longValue).sum();
        return lines == registration().eventCount() + leftOut;
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>(lineFindings);
        all.addAll(built.findings());
        return all;
    }

    /** A dossier that was opened again is D2#2, and belongs to D2. */
    private static String original(String trajectory) {
        int reopened = trajectory.indexOf('#');
        return reopened < 0 ? trajectory : trajectory.substring(0, reopened);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, "%,d lines = %,d events kept", lines, registration().eventCount());
        leftOut().forEach((code, count) -> text.append(String.format(Locale.ROOT, " + %,d %s", count, code)));
        text.append(isComplete() ? "\n" : "  (NOT COMPLETE)\n");
        line(
                text,
                "%,d cases = %,d without remark + %,d with; %,d trajectories, dossiers opened again included%n",
                cases,
                casesWithoutRemark(),
                cases - casesWithoutRemark(),
                (long) registration().size());
        line(text, "%n%-32s %9s %9s%n", "code", "findings", "cases");
        byCode().forEach((code, count) -> line(text, "%-32s %,9d %,9d%n", code, count[0], count[1]));
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments));
    }
}

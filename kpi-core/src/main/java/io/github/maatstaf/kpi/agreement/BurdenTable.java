package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.KpiCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An estimate of the work of registering as a text of at most forty lines. */
final class BurdenTable {
    private static final int MOST_LINES = 40;

    private BurdenTable() {}

    static String of(RegistrationBurden burden) {
        List<String> lines = new ArrayList<>();
        lines.add("Registering takes " + burden.minutesPerWorkerPerMonth().toPlainString()
                + " minutes for each worker in a month (" + burden.workers()
                + (burden.workers() == 1 ? " worker" : " workers")
                // A service without trajectories, such as a community centre, has none to tell of.
                + (burden.trajectoriesPerMonth().signum() == 0
                        ? ")"
                        : ", " + burden.trajectoriesPerMonth().toPlainString() + " new trajectories a month)")
                + (burden.replaced().isEmpty()
                        ? ""
                        : "; " + burden.minutesReplaced().toPlainString() + " minutes of other work fall away"));
        for (RegistrationEffort effort : burden.efforts()) {
            lines.add("  " + burden.minutesOf(effort).toPlainString() + "  "
                    + effort.label().in(Locale.ENGLISH) + ", " + effort.frequency() + " x "
                    + effort.minutes().toPlainString() + " minutes, for "
                    + (burden.servedBy(effort).isEmpty()
                            ? "nothing"
                            : burden.servedBy(effort).stream()
                                    .map(KpiCode::value)
                                    .collect(Collectors.joining(", "))));
        }
        burden.savings().forEach((code, saved) -> {
            if (saved.signum() > 0) {
                lines.add("  without " + code + ": " + saved.toPlainString() + " less");
            }
        });
        if (!burden.findings().isEmpty()) {
            lines.add("  not known yet: " + burden.findings().size() + " things, so it will be more");
        }
        if (lines.size() <= MOST_LINES) {
            return String.join("\n", lines);
        }
        return String.join("\n", lines.subList(0, MOST_LINES - 1)) + "\n  and " + (lines.size() - MOST_LINES + 1)
                + " more";
    }
}

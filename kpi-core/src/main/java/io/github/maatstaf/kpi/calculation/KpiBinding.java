package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;
import java.util.Locale;

/** By which measures a KPI is computed, or exactly what is still to be chosen or fetched. */
final class KpiBinding {
    private KpiBinding() {}

    static List<Measure> measures(Kpi kpi) {
        if (kpi.kind() == KpiKind.UMBRELLA) {
            throw new IllegalArgumentException(kpi.code()
                    + " cannot be computed: it is an umbrella term, and people choose first what they mean by it. It"
                    + " needs: " + needs(kpi)
                    + (kpi.candidates().isEmpty()
                            ? " There is no KPI to choose in its place."
                            : " KPIs to choose from: " + kpi.candidates()));
        }
        for (Measure measure : kpi.measures()) {
            if (measure.isOpen()) {
                throw new IllegalArgumentException(
                        kpi.code() + " cannot be computed yet: " + whatToChoose(measure) + " It needs: " + needs(kpi));
            }
        }
        return kpi.figureMeasure().map(List::of).orElseGet(kpi::measures);
    }

    static void requireChosen(Measure measure) {
        if (measure.isOpen()) {
            throw new IllegalArgumentException(measure.name() + " cannot be computed yet: " + whatToChoose(measure));
        }
    }

    private static String whatToChoose(Measure measure) {
        Measure open = firstOpen(measure);
        boolean instrument = open.records().isInstrumentOpen();
        boolean score = open.records().isScoreOpen();
        String fromWhich = "from which score on somebody counts";
        String made = open.equals(measure) ? "" : ", and make " + measure.name() + " of that";
        if (!instrument) {
            return "people choose " + fromWhich + "; say it where " + open.name()
                    + " is built, such as with countingAtLeast(score)" + made + ".";
        }
        return "people choose the instrument" + (score ? " and " + fromWhich : "") + "; give " + open.name()
                + " theirs with choosing(instrument" + (score ? ", ScoreCondition" : "") + ")" + made + ".";
    }

    /** The measure itself, or of one that is made of others the first of those that leaves something open. */
    private static Measure firstOpen(Measure measure) {
        return measure.derivation().stream()
                .flatMap(made -> made.counted().stream())
                .filter(Measure::isOpen)
                .findFirst()
                .map(KpiBinding::firstOpen)
                .orElse(measure);
    }

    private static String needs(Kpi kpi) {
        return kpi.needs().map(text -> text.in(Locale.ENGLISH)).orElse("other data");
    }
}

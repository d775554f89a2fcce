package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.measure.Comparability;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays the last complete figure of a topic beside those of other providers, as far as they can be compared. */
final class BesideBuilder {
    private final AnySheetBuilder<?> builder;
    private final List<Finding> findings;

    BesideBuilder(AnySheetBuilder<?> builder, List<Finding> findings) {
        this.builder = builder;
        this.findings = findings;
    }

    Optional<BesideOthers> of(KpiCode code, List<TopicLine> lines) {
        if (builder.beside.isEmpty() || builder.table == null || lines.isEmpty()) {
            return Optional.empty();
        }
        TopicLine line = lines.get(0);
        if (line.source().isPresent()) {
            return Optional.empty();
        }
        if (line.series().unit().equals(Unit.COUNT)) {
            findings.add(Finding.of("SHEET-BESIDE-COUNT").with("kpi", code));
            return Optional.empty();
        }
        Optional<Observation> own = lastComplete(line);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> others = new ArrayList<>();
        for (ObservationTable table : builder.beside) {
            figure(code, own.get(), table).ifPresent(others::add);
        }
        int units = others.size() + (builder.ownName.isEmpty() ? 0 : 1);
        if (units < Funnel.FEWEST_UNITS) {
            findings.add(Finding.of("SHEET-BESIDE-FEW").with("kpi", code).with("fewest", Funnel.FEWEST_UNITS));
            return Optional.empty();
        }
        return Optional.of(new BesideOthers(builder.ownName, own.get(), others, builder.beside.size() - others.size()));
    }

    private static Optional<Observation> lastComplete(TopicLine line) {
        return line.useful().stream().filter(BesideBuilder::isComplete).reduce((earlier, later) -> later);
    }

    private static boolean isComplete(Observation figure) {
        return figure.status().hasValue()
                && figure.tooRecent() == 0
                && figure.denominator().orElse(0) > 0;
    }

    private Optional<Observation> figure(KpiCode code, Observation own, ObservationTable table) {
        List<Finding> reasons =
                new ArrayList<>(Comparability.of(builder.table, table).reasons());
        Optional<Observation> other = find(table, own.measure(), own.period());
        other.ifPresent(figure -> reasons.addAll(Comparability.of(own, figure).reasons()));
        if (!reasons.isEmpty()) {
            findings.add(Finding.of("SHEET-BESIDE-NOT-COMPARABLE")
                    .with("kpi", code)
                    .with("reason_nl", reasons.get(0).message(SheetWords.DUTCH))
                    .with("reason_en", reasons.get(0).message(Locale.ENGLISH)));
            return Optional.empty();
        }
        return other.filter(BesideBuilder::isComplete);
    }

    private static Optional<Observation> find(ObservationTable table, String name, ReportingPeriod period) {
        return table.observations().stream()
                .filter(each -> each.measure().equals(name)
                        && each.period().equals(period)
                        && each.stratum().equals(Stratum.ALL))
                .findFirst();
    }
}

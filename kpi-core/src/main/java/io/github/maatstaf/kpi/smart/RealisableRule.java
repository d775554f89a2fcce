package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.trend.DetectableChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * R: people agreed who registers it, it takes no more time than they said they have, and so many people and moments can
 * show a change that they find worth talking about.
 */
final class RealisableRule {
    /** Fewer points can never show a trend at 5 %: the exact test of Mann and Kendall gives 2/24 for four in a row. */
    private static final int FEWEST_FOR_A_LINE = 5;

    /** Without a share that people expect: a half asks for most people. */
    private static final double UNKNOWN_SHARE = 0.5;

    private RealisableRule() {}

    static List<SmartReason> reasons(ChosenKpi chosen, SmartKnowledge known, MeasurementCalendar calendar) {
        List<SmartReason> reasons = new ArrayList<>();
        addAgreement(chosen, known, reasons);
        addBurden(chosen, known, reasons);
        // A figure about society is made elsewhere, of people who are not ours to count.
        if (!chosen.isLinked()) {
            addSize(chosen, known, calendar, reasons);
        }
        return reasons;
    }

    private static void addAgreement(ChosenKpi chosen, SmartKnowledge known, List<SmartReason> reasons) {
        if (known.agreement() != null
                && known.agreement().items().stream()
                        .anyMatch(item -> item.kpis().contains(chosen.code()))) {
            reasons.add(SmartReason.met(Finding.of("SMART-R-AGREED")));
            return;
        }
        SortedSet<DataElement> needed = chosen.kpi().dataElements();
        boolean ofTrajectories = needed.stream().anyMatch(DataElement::isOfTrajectories);
        reasons.add(SmartReason.ask(
                ofTrajectories ? named(Finding.of("SMART-R-ASK-DATA"), needed) : Finding.of("SMART-R-ASK-ELSEWHERE")));
    }

    private static void addBurden(ChosenKpi chosen, SmartKnowledge known, List<SmartReason> reasons) {
        RegistrationBurden burden = known.burden();
        if (burden == null || !burden.selection().contains(chosen.code())) {
            return;
        }
        BigDecimal all = burden.minutesPerWorkerPerMonth();
        String code = known.affordable() == null
                ? "SMART-R-BURDEN"
                : all.compareTo(known.affordable()) <= 0 ? "SMART-R-BURDEN-WITHIN" : "SMART-R-BURDEN-ABOVE";
        Finding finding = Finding.of(code)
                .with("minutes", all.toPlainString())
                .with("saved", burden.savedByDropping(chosen.code()).toPlainString());
        if (known.affordable() == null) {
            reasons.add(SmartReason.ask(finding));
            return;
        }
        Finding bound = finding.with("most", known.affordable().toPlainString());
        reasons.add(code.endsWith("ABOVE") ? SmartReason.notMet(bound) : SmartReason.met(bound));
    }

    private static void addSize(
            ChosenKpi chosen, SmartKnowledge known, MeasurementCalendar calendar, List<SmartReason> reasons) {
        ExpectedSize size = known.sizes().get(chosen.code());
        if (size == null) {
            reasons.add(SmartReason.ask(Finding.of("SMART-R-ASK-SIZE")));
            return;
        }
        int moments = calendar.moments().size();
        if (moments > 1 && moments < FEWEST_FOR_A_LINE) {
            reasons.add(SmartReason.met(Finding.of("SMART-R-FEW-MOMENTS").with("count", moments)));
        }
        Unit unit = chosen.kpi().unit();
        if (unit.equals(Unit.COUNT)) {
            reasons.add(SmartReason.ask(Finding.of("SMART-R-COUNT-NOT-FORETOLD")));
        } else if (unit.equals(Unit.SHARE)) {
            addChange(
                    DetectableChange.betweenShares(
                            size.share().orElse(UNKNOWN_SHARE), size.perMoment(), size.perMoment()),
                    size,
                    reasons);
        } else if (size.spread().isPresent() && size.perMoment() > 1) {
            addChange(
                    DetectableChange.betweenMeans(
                            unit, size.spread().getAsDouble(), size.perMoment(), size.perMoment()),
                    size,
                    reasons);
        } else {
            reasons.add(SmartReason.ask(Finding.of("SMART-R-ASK-SPREAD")));
        }
    }

    private static void addChange(DetectableChange change, ExpectedSize size, List<SmartReason> reasons) {
        OptionalDouble wanted = size.change();
        String code = wanted.isEmpty()
                ? "SMART-R-CHANGE"
                : change.shows(wanted.getAsDouble()) || change.shows(-wanted.getAsDouble())
                        ? "SMART-R-CHANGE-SHOWS"
                        : "SMART-R-CHANGE-TOO-SMALL";
        Finding finding = Finding.of(code)
                .with("count", size.perMoment())
                .with("sentence", change.sentence(Locale.forLanguageTag("nl")))
                .with("sentence_en", change.sentence(Locale.ENGLISH));
        reasons.add(
                wanted.isEmpty()
                        ? SmartReason.ask(finding)
                        : code.endsWith("SHOWS") ? SmartReason.met(finding) : SmartReason.notMet(finding));
    }

    static Finding named(Finding finding, Collection<DataElement> elements) {
        return finding.with("data", names(elements, Locale.ROOT)).with("data_en", names(elements, Locale.ENGLISH));
    }

    private static String names(Collection<DataElement> elements, Locale locale) {
        return elements.stream().map(element -> element.label().in(locale)).collect(Collectors.joining(", "));
    }
}

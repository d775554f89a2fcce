package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.trend.DetectableChange;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * R: people agreed who registers it, it takes no more time than they said they have, and so many people and moments can
 * show a change that they find worth talking about.
 */
final class RealisableRule {
    /** Fewer points can never show a trend at 5 %: the exact test of Mann and Kendall gives 2/24 for four in a row. */
    private static final int FEWEST_FOR_A_LINE = 5;

    /** The longest line that is reckoned with. */
    private static final int MOST_FOR_A_LINE = 40;

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

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
        boolean ofTrajectories = !chosen.isLinked() && needed.stream().anyMatch(DataElement::isOfTrajectories);
        reasons.add(SmartReason.ask(
                ofTrajectories ? named(Finding.of("SMART-R-ASK-DATA"), needed) : Finding.of("SMART-R-ASK-ELSEWHERE")));
    }

    private static void addBurden(ChosenKpi chosen, SmartKnowledge known, List<SmartReason> reasons) {
        RegistrationBurden burden = known.burden();
        if (burden == null || !burden.selection().contains(chosen.code())) {
            return;
        }
        BigDecimal all = burden.minutesPerWorkerPerMonth();
        Finding said = minutes(Finding.of(burdenCode(burden, all, known, chosen.code())), "minutes", all);
        said = minutes(said, "saved", burden.savedByDropping(chosen.code()));
        if (known.affordable() == null) {
            reasons.add(SmartReason.ask(said));
            return;
        }
        said = minutes(said, "most", known.affordable());
        reasons.add(said.code().endsWith("ABOVE") ? SmartReason.notMet(said) : SmartReason.met(said));
    }

    /** What takes no time is no part of what is too much; what is shared with others is. */
    private static String burdenCode(RegistrationBurden burden, BigDecimal all, SmartKnowledge known, KpiCode kpi) {
        if (known.affordable() == null) {
            return "SMART-R-BURDEN";
        }
        if (all.compareTo(known.affordable()) <= 0) {
            return "SMART-R-BURDEN-WITHIN";
        }
        return burden.minutesFor(List.of(kpi)).signum() == 0 ? "SMART-R-BURDEN-ELSEWHERE" : "SMART-R-BURDEN-ABOVE";
    }

    /** Each language has its own comma or point. */
    private static Finding minutes(Finding finding, String name, BigDecimal minutes) {
        return finding.with(name, PlainNumber.written(DUTCH, minutes))
                .with(name + "_en", PlainNumber.written(Locale.ENGLISH, minutes));
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
        } else if (unit.equals(Unit.SHARE)
                || unit.equals(Unit.UNDECIDED) && size.share().isPresent()) {
            // Whoever expects a share of a term with many sides has said what will be counted.
            double share = size.share().orElse(UNKNOWN_SHARE);
            addChange(
                    DetectableChange.betweenShares(share, size.perMoment(), size.perMoment()),
                    lineType(calendar)
                            .filter(type -> share > 0 && share < 1)
                            .map(type -> DetectableChange.inLineOfShares(type, moments, share, size.perMoment())),
                    size,
                    reasons);
        } else if (size.spread().isPresent() && size.perMoment() > 1) {
            double spread = size.spread().getAsDouble();
            addChange(
                    DetectableChange.betweenMeans(unit, spread, size.perMoment(), size.perMoment()),
                    // Of the figure of each period, which is the mean of so many values.
                    lineType(calendar)
                            .map(type ->
                                    DetectableChange.inLine(type, moments, unit, spread / Math.sqrt(size.perMoment()))),
                    size,
                    reasons);
        } else {
            reasons.add(SmartReason.ask(Finding.of("SMART-R-ASK-SPREAD")));
        }
    }

    /** The type of the periods, if people measure over enough periods of one type to see a line; days make no line. */
    private static Optional<PeriodType> lineType(MeasurementCalendar calendar) {
        int moments = calendar.moments().size();
        List<PeriodType> types = calendar.moments().stream()
                .flatMap(moment -> moment.period().stream())
                .map(ReportingPeriod::type)
                .toList();
        boolean line = moments >= FEWEST_FOR_A_LINE
                && moments <= MOST_FOR_A_LINE
                && types.size() == moments
                && Set.copyOf(types).size() == 1;
        return line ? Optional.of(types.get(0)) : Optional.empty();
    }

    private static void addChange(
            DetectableChange change, Optional<DetectableChange> line, ExpectedSize size, List<SmartReason> reasons) {
        OptionalDouble wanted = size.change();
        if (wanted.isEmpty()) {
            reasons.add(SmartReason.ask(said("SMART-R-CHANGE", change, size)));
            line.ifPresent(longer -> reasons.add(SmartReason.ask(said("SMART-R-LINE", longer, size))));
        } else if (shows(change, wanted.getAsDouble())) {
            reasons.add(SmartReason.met(said("SMART-R-CHANGE-SHOWS", change, size)));
        } else if (line.isPresent() && shows(line.get(), wanted.getAsDouble())) {
            reasons.add(SmartReason.met(said("SMART-R-LINE-SHOWS", line.get(), size)));
        } else {
            reasons.add(SmartReason.notMet(said("SMART-R-CHANGE-TOO-SMALL", change, size)));
        }
    }

    /** People said how large, not which way. */
    private static boolean shows(DetectableChange change, double wanted) {
        return change.shows(wanted) || change.shows(-wanted);
    }

    private static Finding said(String code, DetectableChange change, ExpectedSize size) {
        return Finding.of(code)
                .with("count", size.perMoment())
                .with("sentence", change.sentence(DUTCH))
                .with("sentence_en", change.sentence(Locale.ENGLISH));
    }

    static Finding named(Finding finding, Collection<DataElement> elements) {
        return finding.with("data", names(elements, Locale.ROOT)).with("data_en", names(elements, Locale.ENGLISH));
    }

    private static String names(Collection<DataElement> elements, Locale locale) {
        return elements.stream().map(element -> element.label().in(locale)).collect(Collectors.joining(", "));
    }
}

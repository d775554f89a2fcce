package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Derivation;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.naming.NearestText;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The codes that definitions and the population ask for, and which of them stand nowhere in a registration: a word that was
 * written otherwise would count 0 in silence. Of event types only those of an organisation's own are looked for; that a
 * step was never taken can be true.
 */
final class AskedCodes {
    private static final LocalizedText EVENT_TYPE = LocalizedText.of("soort gebeurtenis", "event type");

    private final Map<TrajectoryField, Set<String>> values = new EnumMap<>(TrajectoryField.class);
    private final Set<String> types = new TreeSet<>();

    private AskedCodes(KpiCalculator calculator) {
        calculator.population().condition().ifPresent(this::add);
        for (Measure measure : calculator.measures()) {
            measure.derivation()
                    .map(Derivation::counted)
                    .orElse(List.of(measure))
                    .forEach(this::add);
        }
    }

    /** What is asked for and stands nowhere; nothing of a registration without any trajectory. */
    static List<Finding> absent(KpiCalculator calculator, Registration registration) {
        if (registration.size() == 0) {
            return List.of();
        }
        AskedCodes asked = new AskedCodes(calculator);
        List<Finding> findings = new ArrayList<>();
        if (!asked.types.isEmpty()) {
            asked.note(EVENT_TYPE, asked.types, types(registration), true, findings);
        }
        asked.values.forEach((field, codes) ->
                asked.note(field.label(), codes, values(registration, field), field != TrajectoryField.TEAM, findings));
        return findings;
    }

    /** A team may be one person: its name is not put forward. */
    private void note(
            LocalizedText element, Set<String> codes, Set<String> there, boolean mayBeNamed, List<Finding> findings) {
        for (String code : codes) {
            if (!there.contains(code)) {
                Optional<String> nearest = mayBeNamed ? NearestText.of(code, there) : Optional.empty();
                Finding finding = Finding.of(nearest.isPresent() ? "MEASURE-CODE-NEAR" : "MEASURE-CODE-NOWHERE")
                        .with("code", code)
                        .with("element_nl", element.in(Locale.forLanguageTag("nl")))
                        .with("element_en", element.in(Locale.ENGLISH));
                findings.add(nearest.map(name -> finding.with("nearest", name)).orElse(finding));
            }
        }
    }

    private static Set<String> types(Registration registration) {
        return new TreeSet<>(List.of(registration.packed().kinds().types()));
    }

    private static Set<String> values(Registration registration, TrajectoryField field) {
        Set<String> values = new TreeSet<>(registration.values(field));
        registration.activities().forEach(activity -> values.addAll(activity.field(field)));
        return values;
    }

    private void add(Measure measure) {
        Stream.of(measure.among(), measure.counting()).flatMap(Optional::stream).forEach(this::add);
        measure.ofAny().forEach(this::add);
        measure.outOf().forEach(this::add);
        Stream.of(measure.from(), measure.to(), measure.openedBy(), measure.dated(), measure.censoredBy())
                .flatMap(Optional::stream)
                .forEach(this::add);
        measure.closedBy().forEach(this::add);
    }

    private void add(CaseCondition condition) {
        condition.parts().forEach(this::add);
        condition.pattern().ifPresent(this::add);
        Stream.of(condition.anchor(), condition.end()).flatMap(Optional::stream).forEach(this::add);
        condition
                .field()
                .ifPresent(field -> condition
                        .code()
                        .ifPresent(code -> values.computeIfAbsent(field, key -> new TreeSet<>())
                                .add(code)));
    }

    private void add(Milestone milestone) {
        add(milestone.pattern());
    }

    private void add(EventPattern pattern) {
        EventType type = pattern.type();
        if (!type.isStandard()) {
            types.add(type.code());
        }
    }
}

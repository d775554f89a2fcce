package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.examples.workbook.EntryColumn.Kind;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.agreement.BaselineKind;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.mapping.LogColumn;
import io.github.maatstaf.kpi.mapping.MappedEvent;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms that a plan asks for, and what their words are in the library's. */
final class EntryForms {
    static final String EVENTS = "Gebeurtenissen";
    static final String FIGURES = "Cijfers";
    static final String BASELINES = "Nulmeting";
    static final String EXPLANATION = "Uitleg";
    static final String LISTS = "Lijsten";

    static final String TRAJECTORY = "dossier";
    static final String CLIENT = "cliënt";
    static final String EVENT = "gebeurtenis";
    static final String DAY = "datum";
    static final String REASON = "reden van afsluiten";
    static final String KPI = "KPI";
    static final String PERIOD = "periode";
    static final String ABOVE = "aantal";
    static final String BELOW = "van hoeveel";
    static final String VALUE = "cijfer";
    static final String SOURCE = "bron";
    static final String PUBLISHED = "bekend sinds";
    static final String KIND = "soort";
    static final String METHOD = "hoe, of waarom niet";

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final List<EntryForm> forms;
    private final VendorMapping mapping;
    private final Selection selection;

    private EntryForms(List<EntryForm> forms, VendorMapping mapping, Selection selection) {
        this.forms = List.copyOf(forms);
        this.mapping = mapping;
        this.selection = selection;
    }

    /** The forms for a plan with a selection. */
    static EntryForms of(MonitoringPlan plan) {
        Selection selection = plan.selection()
                .orElseThrow(() -> new IllegalArgumentException("A workbook is made from a plan with a selection"));
        Set<String> needed = needed(selection);
        Map<String, MappedEvent> events = events(needed);
        Map<String, String> reasons = reasons();
        VendorMapping.Builder mapping = VendorMapping.builder("Werkboek")
                .zone(ZoneId.of("Europe/Amsterdam"))
                .column(LogColumn.TRAJECTORY, TRAJECTORY)
                .column(LogColumn.CLIENT, CLIENT)
                .column(LogColumn.EVENT, EVENT)
                .column(LogColumn.TIME, DAY)
                .column(LogColumn.of(EventAttribute.REASON), REASON)
                .dates("jjjj-mm-dd", "d-m-jjjj", "d/m/jjjj", "d mmm jjjj", "d mmmm jjjj");
        events.forEach(mapping::event);
        reasons.forEach((word, code) -> mapping.code(LogColumn.of(EventAttribute.REASON), word, code));
        List<EntryForm> forms = new ArrayList<>();
        if (!selection.computable().isEmpty()) {
            forms.add(eventForm(events.keySet(), reasons.keySet()));
        }
        forms.add(figureForm(selection));
        forms.add(baselineForm(selection));
        return new EntryForms(forms, mapping.build(), selection);
    }

    List<EntryForm> forms() {
        return forms;
    }

    VendorMapping mapping() {
        return mapping;
    }

    Selection selection() {
        return selection;
    }

    KpiCalculator calculator() {
        return selection.calculator();
    }

    /** The codes of what the chosen KPIs need of trajectories, such as {@code EVALUATION} of {@code EVALUATION.outcome}. */
    private static Set<String> needed(Selection selection) {
        return selection.kpis().stream()
                .flatMap(chosen -> chosen.kpi().dataElements().stream())
                .filter(DataElement::isOfTrajectories)
                .map(element -> element.code().replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }

    /** A word for each step, and for each other event that is needed. */
    private static Map<String, MappedEvent> events(Set<String> needed) {
        Map<String, MappedEvent> all = new LinkedHashMap<>();
        all.put("signaal", MappedEvent.of(EventType.SIGNAL));
        all.put("contact", MappedEvent.of(EventType.CONTACT));
        all.put("inhoudelijk gesprek", MappedEvent.of(EventType.CONVERSATION));
        all.put("analyse", MappedEvent.of(EventType.ANALYSIS));
        all.put("complexiteit: laag", MappedEvent.of(EventType.COMPLEXITY).with(EventAttribute.COMPLEXITY, "LOW"));
        all.put("complexiteit: hoog", MappedEvent.of(EventType.COMPLEXITY).with(EventAttribute.COMPLEXITY, "HIGH"));
        all.put("plan", MappedEvent.of(EventType.PLAN));
        all.put("uitvoering", MappedEvent.of(EventType.EXECUTION));
        all.put("evaluatie: bijstellen", MappedEvent.of(EventType.EVALUATION).with(EventAttribute.OUTCOME, "ADJUST"));
        all.put("evaluatie: doorgaan", MappedEvent.of(EventType.EVALUATION).with(EventAttribute.OUTCOME, "CONTINUE"));
        all.put("evaluatie: afronden", MappedEvent.of(EventType.EVALUATION).with(EventAttribute.OUTCOME, "FINISH"));
        all.put("afsluiting", MappedEvent.of(EventType.CLOSURE));
        all.put("nazorg", MappedEvent.of(EventType.AFTERCARE));
        all.put("doorverwijzing", MappedEvent.of(EventType.REFERRAL));
        all.put("doel gesteld", MappedEvent.of(EventType.GOAL_SET));
        all.put("doel gerealiseerd", MappedEvent.of(EventType.GOAL_REALISED));
        // The steps are always there: a trajectory without its plan is asked back. Facts beside them only if a KPI
        // needs them.
        Set<EventType> facts = Set.of(
                EventType.CONTACT,
                EventType.CONVERSATION,
                EventType.REFERRAL,
                EventType.GOAL_SET,
                EventType.GOAL_REALISED);
        all.values()
                .removeIf(event -> facts.contains(event.type())
                        && !needed.contains(event.type().code()));
        return all;
    }

    private static Map<String, String> reasons() {
        Map<String, String> words = new LinkedHashMap<>();
        for (ClosureReason reason : List.of(
                ClosureReason.COMPLETED,
                ClosureReason.ENDED_BY_AGREEMENT,
                ClosureReason.WITHDRAWN,
                ClosureReason.MOVED,
                ClosureReason.REFERRED,
                ClosureReason.OTHER)) {
            words.put(reason.label().in(DUTCH), reason.code());
        }
        return words;
    }

    private static EntryForm eventForm(Set<String> events, Set<String> reasons) {
        return new EntryForm(
                EVENTS,
                "Een regel voor elke gebeurtenis in een traject.",
                List.of(
                        EntryColumn.of(TRAJECTORY, Kind.KEY, "Het nummer van het dossier. Geen naam en geen BSN.")
                                .mandatory(),
                        EntryColumn.of(
                                CLIENT,
                                Kind.KEY,
                                "Een nummer voor de cliënt, in elk dossier van die cliënt hetzelfde. Geen naam en geen BSN."),
                        EntryColumn.of(EVENT, Kind.CHOICE, "Wat er gebeurde. Kies uit de lijst.")
                                .offering(List.copyOf(events))
                                .mandatory(),
                        EntryColumn.of(DAY, Kind.DAY, "De dag waarop het gebeurde, zoals 31-3-2025.")
                                .mandatory(),
                        EntryColumn.of(REASON, Kind.CHOICE, "Alleen bij een afsluiting. Kies uit de lijst.")
                                .offering(List.copyOf(reasons))));
    }

    private static EntryForm figureForm(Selection selection) {
        return new EntryForm(
                FIGURES,
                "Een regel voor elk cijfer dat niet uit de trajecten komt, zoals een vragenlijst of een openbaar cijfer.",
                List.of(
                        EntryColumn.of(KPI, Kind.CHOICE, "Waar het cijfer over gaat. Kies uit de lijst.")
                                .offering(kpis(selection, false))
                                .mandatory(),
                        EntryColumn.of(
                                        PERIOD,
                                        Kind.PERIOD,
                                        "Een jaar (2025), schooljaar (2025/2026) of kwartaal (2025-Q1).")
                                .mandatory(),
                        EntryColumn.of(ABOVE, Kind.COUNT, "Bij een deel: bij hoeveel het zo was, zoals 21."),
                        EntryColumn.of(BELOW, Kind.COUNT, "Bij een deel: van hoeveel in totaal, zoals 34."),
                        EntryColumn.of(VALUE, Kind.NUMBER, "Alleen als er geen aantallen zijn: het cijfer, zoals 7,5."),
                        EntryColumn.of(
                                        SOURCE,
                                        Kind.TEXT,
                                        "Wie het cijfer maakte. Een functie of organisatie, geen naam.")
                                .mandatory(),
                        EntryColumn.of(PUBLISHED, Kind.DAY, "De dag waarop het cijfer bekend werd.")
                                .mandatory()));
    }

    private static EntryForm baselineForm(Selection selection) {
        return new EntryForm(
                BASELINES,
                "Een regel voor elke nulmeting: hoe was het aan het begin?",
                List.of(
                        EntryColumn.of(KPI, Kind.CHOICE, "Waar de nulmeting over gaat. Leeg: over alle KPI's.")
                                .offering(kpis(selection, true)),
                        EntryColumn.of(KIND, Kind.CHOICE, "Is er gemeten of geschat, of is er geen? Kies uit de lijst.")
                                .offering(Arrays.stream(BaselineKind.values())
                                        .map(kind -> kind.label().in(DUTCH))
                                        .toList())
                                .mandatory(),
                        EntryColumn.of(DAY, Kind.DAY, "De dag van de nulmeting. Leeg als er geen is."),
                        EntryColumn.of(METHOD, Kind.TEXT, "Hoe jullie het deden, of waarom er geen nulmeting is."),
                        EntryColumn.of(ABOVE, Kind.COUNT, "Over hoeveel mensen of gevallen het gaat.")));
    }

    /** Each KPI as its code and its label: people read the label, and the code is what is read back. */
    private static List<String> kpis(Selection selection, boolean all) {
        return selection.kpis().stream()
                .map(ChosenKpi::kpi)
                .filter(kpi -> all || !kpi.isComputable())
                .map(kpi -> kpi.code() + " " + text(kpi.label()))
                .toList();
    }

    private static String text(LocalizedText label) {
        return label.in(DUTCH);
    }
}

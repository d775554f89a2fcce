package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.examples.workbook.EntryColumn.Kind;
import io.github.maatstaf.kpi.agreement.BaselineKind;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        EventForm events = EventForm.of(selection);
        List<EntryForm> forms = new ArrayList<>();
        List<Kpi> computed = computed(selection, events.mapping());
        if (!computed.isEmpty()) {
            forms.add(events.form());
        }
        List<Kpi> all = selection.kpis().stream().map(ChosenKpi::kpi).toList();
        forms.add(figureForm(all.stream().filter(kpi -> !computed.contains(kpi)).toList()));
        forms.add(baselineForm(all));
        return new EntryForms(forms, events.mapping(), selection);
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

    /** The chosen KPIs that the forms hold all data of; what they hold only a part of would come out too low. */
    private static List<Kpi> computed(Selection selection, VendorMapping mapping) {
        Set<DataElement> there = mapping.dataElements();
        return selection.computable().stream()
                .filter(kpi -> there.containsAll(kpi.dataElements()))
                .toList();
    }

    /** Computes what the form of events holds all data of. */
    KpiCalculator calculator() {
        return KpiCalculator.ofKpis(computed(selection, mapping))
                .withEdition(selection.edition())
                .within(selection.scope().population());
    }

    private static EntryForm figureForm(List<Kpi> kpis) {
        return new EntryForm(
                FIGURES,
                "Een regel voor elk cijfer dat niet uit de trajecten komt, zoals een vragenlijst of een openbaar"
                        + " cijfer.",
                List.of(
                        EntryColumn.of(KPI, Kind.CHOICE, "Waar het cijfer over gaat. Kies uit de lijst.")
                                .offering(words(kpis))
                                .mandatory(),
                        EntryColumn.of(
                                        PERIOD,
                                        Kind.PERIOD,
                                        "Een jaar (2025), schooljaar (2025/2026), kwartaal (2025-Q1) of maand"
                                                + " (2025-03).")
                                .mandatory(),
                        EntryColumn.of(
                                        ABOVE,
                                        Kind.COUNT,
                                        "Hoeveel het er waren, zoals 21. Bij een deel: bij hoeveel het zo was.")
                                .spareIf(true),
                        EntryColumn.of(BELOW, Kind.COUNT, "Bij een deel: van hoeveel in totaal, zoals 34.")
                                .spareIf(true),
                        EntryColumn.of(VALUE, Kind.NUMBER, "Alleen als er geen aantallen zijn: het cijfer, zoals 7,5.")
                                .spareIf(true),
                        EntryColumn.of(
                                        SOURCE,
                                        Kind.TEXT,
                                        "Wie het cijfer maakte. Een functie of organisatie, geen naam.")
                                .mandatory(),
                        EntryColumn.of(PUBLISHED, Kind.DAY, "De dag waarop het cijfer bekend werd.")
                                .mandatory()));
    }

    private static EntryForm baselineForm(List<Kpi> kpis) {
        return new EntryForm(
                BASELINES,
                "Een regel voor elke nulmeting: hoe was het aan het begin?",
                List.of(
                        EntryColumn.of(KPI, Kind.CHOICE, "Waar de nulmeting over gaat. Leeg: over alle KPI's.")
                                .offering(words(kpis)),
                        EntryColumn.of(KIND, Kind.CHOICE, "Is er gemeten of geschat, of is er geen? Kies uit de lijst.")
                                .offering(Arrays.stream(BaselineKind.values())
                                        .map(kind -> kind.label().in(DUTCH))
                                        .toList())
                                .mandatory(),
                        EntryColumn.of(DAY, Kind.DAY, "De dag van de nulmeting. Leeg als er geen is."),
                        EntryColumn.of(METHOD, Kind.TEXT, "Hoe jullie het deden, of waarom er geen nulmeting is.")
                                .spareIf(true),
                        EntryColumn.of(ABOVE, Kind.COUNT, "Over hoeveel mensen of gevallen het gaat.")
                                .spareIf(true)));
    }

    /** Each KPI as its code and its label: people read the label, and the code is what is read back. */
    private static List<String> words(List<Kpi> kpis) {
        return kpis.stream()
                .map(kpi -> kpi.code() + " " + kpi.label().in(DUTCH))
                .toList();
    }
}

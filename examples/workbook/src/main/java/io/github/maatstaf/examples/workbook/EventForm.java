package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.examples.workbook.EntryColumn.Kind;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.mapping.LogColumn;
import io.github.maatstaf.kpi.mapping.MappedEvent;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.SignalSource;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of what happens in trajectories: the words and columns that the chosen KPIs and the population of the scope need,
 * and what they are in the library's words. Without its column, what a KPI needs would be counted as never.
 */
final class EventForm {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A place that a measure names, as its canonical text writes it. */
    private static final Pattern PLACE = Pattern.compile("place=([A-Za-z0-9_]+)");

    private final Optional<CaseCondition> population;
    private final Set<String> needed;
    private final List<Measure> measures = new ArrayList<>();
    private final List<EntryColumn> columns = new ArrayList<>();
    private final Map<String, MappedEvent> events = new LinkedHashMap<>();
    private final VendorMapping.Builder mapping;

    private EventForm(Selection selection) {
        this.population = selection.scope().population().condition();
        selection.computable().forEach(kpi -> measures.addAll(kpi.measures()));
        population.ifPresent(condition -> measures.add(Measure.trajectories("scope")
                .among(condition)
                .datedBy(Milestone.first(EventType.SIGNAL))
                .build()));
        this.needed = measures.stream()
                .flatMap(measure -> measure.dataElements().stream())
                .map(DataElement::code)
                .collect(Collectors.toCollection(TreeSet::new));
        this.mapping = VendorMapping.builder("Werkboek")
                .zone(ZoneId.of("Europe/Amsterdam"))
                .dates("jjjj-mm-dd", "d-m-jjjj", "d/m/jjjj", "d mmm jjjj", "d mmmm jjjj");
        addEvents();
        addFixedColumns();
        addColumnsOfEvents();
        addColumnsOfTrajectories();
    }

    static EventForm of(Selection selection) {
        return new EventForm(selection);
    }

    EntryForm form() {
        return new EntryForm(EntryForms.EVENTS, "Een regel voor elke gebeurtenis in een traject.", columns);
    }

    VendorMapping mapping() {
        return mapping.build();
    }

    /** The steps are always there: a trajectory without its plan is asked back. Facts beside them only if they are needed. */
    private void addEvents() {
        events.put("signaal", MappedEvent.of(EventType.SIGNAL));
        events.put("analyse", MappedEvent.of(EventType.ANALYSIS));
        events.put("complexiteit: laag", MappedEvent.of(EventType.COMPLEXITY).with(EventAttribute.COMPLEXITY, "LOW"));
        events.put("complexiteit: hoog", MappedEvent.of(EventType.COMPLEXITY).with(EventAttribute.COMPLEXITY, "HIGH"));
        events.put("plan", MappedEvent.of(EventType.PLAN));
        events.put("uitvoering", MappedEvent.of(EventType.EXECUTION));
        events.put(
                "evaluatie: bijstellen", MappedEvent.of(EventType.EVALUATION).with(EventAttribute.OUTCOME, "ADJUST"));
        events.put(
                "evaluatie: doorgaan", MappedEvent.of(EventType.EVALUATION).with(EventAttribute.OUTCOME, "CONTINUE"));
        events.put("evaluatie: afronden", MappedEvent.of(EventType.EVALUATION).with(EventAttribute.OUTCOME, "FINISH"));
        events.put("afsluiting", MappedEvent.of(EventType.CLOSURE));
        events.put("nazorg", MappedEvent.of(EventType.AFTERCARE));
        needed.stream()
                .map(code -> code.replaceFirst("\\..*", ""))
                .filter(EventType::isValid)
                .distinct()
                .map(EventType::of)
                .filter(type -> !type.isStep())
                .forEach(type -> events.put(type.label().in(DUTCH), MappedEvent.of(type)));
        events.forEach(mapping::event);
    }

    private void addFixedColumns() {
        add(
                LogColumn.TRAJECTORY,
                EntryColumn.of(EntryForms.TRAJECTORY, Kind.KEY, "Het nummer van het dossier. Geen naam en geen BSN.")
                        .mandatory());
        add(
                LogColumn.CLIENT,
                EntryColumn.of(
                                EntryForms.CLIENT,
                                Kind.KEY,
                                "Een nummer voor de cliënt, in elk dossier van die cliënt hetzelfde. Geen naam en geen"
                                        + " BSN.")
                        .spareIf(!needed.contains(DataElement.CLIENT.code())));
        add(
                LogColumn.EVENT,
                EntryColumn.of(EntryForms.EVENT, Kind.CHOICE, "Wat er gebeurde. Kies uit de lijst.")
                        .offering(List.copyOf(events.keySet()))
                        .mandatory());
        add(
                LogColumn.TIME,
                EntryColumn.of(EntryForms.DAY, Kind.DAY, "De dag waarop het gebeurde, zoals 31-3-2025.")
                        .mandatory());
        String reason = DataElement.of(EventType.CLOSURE, EventAttribute.REASON).code();
        addCoded(
                LogColumn.of(EventAttribute.REASON),
                EntryColumn.of(EntryForms.REASON, Kind.CHOICE, "Alleen bij een afsluiting. Kies uit de lijst.")
                        .spareIf(!needed.contains(reason)),
                reasons());
    }

    private void addColumnsOfEvents() {
        Map<String, String> reached = new LinkedHashMap<>();
        reached.put("ja", "true");
        reached.put("nee", "false");
        addOfEvents(EventAttribute.REACHED, "Is er iemand bereikt? Kies ja of nee.", reached);
        addOfEvents(EventAttribute.PLACE, "Waar het was. Kies uit de lijst.", places());
        Map<String, String> partners = new LinkedHashMap<>();
        NetworkPartner.standard()
                .forEach(partner -> partners.put(partner.label().in(DUTCH), partner.code()));
        addOfEvents(EventAttribute.PARTNER, "Wat voor partner het is. Kies uit de lijst.", partners);
        Map<String, String> domains = new LinkedHashMap<>();
        Arrays.stream(LifeDomain.values())
                .forEach(domain -> domains.put(domain.label().in(DUTCH), domain.name()));
        addOfEvents(EventAttribute.LIFE_DOMAINS, "Over welk leefgebied het ging. Kies uit de lijst.", domains);
    }

    private void addOfEvents(EventAttribute attribute, String explanation, Map<String, String> words) {
        if (needed.stream().anyMatch(code -> code.endsWith("." + attribute.jsonName()))) {
            addCoded(
                    LogColumn.of(attribute),
                    EntryColumn.of(attribute.label().in(DUTCH), Kind.CHOICE, explanation),
                    words);
        }
    }

    private void addColumnsOfTrajectories() {
        if (needed.contains(DataElement.HOUSEHOLD.code())) {
            add(
                    LogColumn.HOUSEHOLD,
                    EntryColumn.of("huishouden", Kind.KEY, "Een nummer voor het huishouden. Geen naam en geen adres."));
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            if (needed.contains(field.jsonName())) {
                addOfTrajectories(field);
            }
        }
    }

    private void addOfTrajectories(TrajectoryField field) {
        String once = "Hoort bij het dossier; één keer per dossier is genoeg.";
        String name = field.label().in(DUTCH);
        Map<String, String> words = field == TrajectoryField.SIGNAL_SOURCE ? sources() : codesOf(field);
        Set<String> ofScope = new TreeSet<>();
        population.ifPresent(condition -> addCodes(condition, field, ofScope));
        if (words.isEmpty()) {
            add(LogColumn.of(field), EntryColumn.of(name, Kind.KEY, once));
        } else if (words.size() == 1 && ofScope.size() == 1) {
            // The workbook is made for this scope, and nothing else can be meant.
            String only = ofScope.iterator().next();
            addCoded(
                    LogColumn.of(field),
                    EntryColumn.of(name, Kind.CHOICE, once + " Leeg is hetzelfde als " + only + ".")
                            .emptyMeans(only)
                            .spareIf(true),
                    words);
        } else {
            addCoded(LogColumn.of(field), EntryColumn.of(name, Kind.CHOICE, once + " Kies uit de lijst."), words);
        }
    }

    private void add(LogColumn column, EntryColumn entry) {
        columns.add(entry);
        mapping.column(column, entry.name());
    }

    private void addCoded(LogColumn column, EntryColumn entry, Map<String, String> words) {
        add(column, entry.offering(List.copyOf(words.keySet())));
        words.forEach((word, code) -> mapping.code(column, word, code));
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

    private static Map<String, String> sources() {
        Map<String, String> words = new LinkedHashMap<>();
        SignalSource.standard().forEach(source -> words.put(source.label().in(DUTCH), source.code()));
        return words;
    }

    /** The kinds of places are an open list: some that are common, and those that the chosen measures name. */
    private Map<String, String> places() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("thuis", "HOME");
        words.put("buurthuis", "NEIGHBOURHOOD_CENTRE");
        words.put("huisartsenpraktijk", "PRACTICE");
        words.put("school", "SCHOOL");
        words.put("kantoor", "OFFICE");
        Matcher named =
                PLACE.matcher(measures.stream().map(Measure::canonicalText).collect(Collectors.joining("\n")));
        while (named.find()) {
            String code = named.group(1);
            if (!code.equals("known") && !words.containsValue(code)) {
                words.put(code, code);
            }
        }
        return words;
    }

    /** The codes of a field that the scope and the chosen measures name, such as the service that a team registers under. */
    private Map<String, String> codesOf(TrajectoryField field) {
        Set<String> codes = new TreeSet<>();
        measures.forEach(measure -> addCodes(measure, field, codes));
        Map<String, String> words = new LinkedHashMap<>();
        codes.forEach(code -> words.put(code, code));
        return words;
    }

    private static void addCodes(Measure measure, TrajectoryField field, Set<String> codes) {
        measure.among().ifPresent(condition -> addCodes(condition, field, codes));
        measure.counting().ifPresent(condition -> addCodes(condition, field, codes));
        measure.derivation().ifPresent(of -> of.parts().forEach(part -> addCodes(part, field, codes)));
    }

    private static void addCodes(CaseCondition condition, TrajectoryField field, Set<String> codes) {
        if (condition.field().equals(Optional.of(field))) {
            condition.code().ifPresent(codes::add);
        }
        condition.parts().forEach(part -> addCodes(part, field, codes));
    }
}

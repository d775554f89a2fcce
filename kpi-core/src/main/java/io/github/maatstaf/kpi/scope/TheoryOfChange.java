package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people think leads to what, among the KPIs they chose: from quality to activity to impact, and on to society; the
 * Dutch term is <em>verandertheorie</em>.
 *
 * <p>Turning a knob below should be seen above ("Handleiding KPI-model", lines 102-103), and often it is hard to show. So
 * each link says what is assumed and what that rests on. It computes nothing: a figure above is never made of figures
 * below.
 *
 * <pre>{@code
 * TheoryOfChange theory = TheoryOfChange.builder(selection)
 *         .link("QUA-SPACE", "ACT-ANA-FIRSTTALK", "wie ruimte heeft, plant eerder een gesprek")
 *         .link(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT").after(Period.ofMonths(6)))
 *         .build();
 * theory.knobsFor("IMP-WOA-LEVELFIT");   // [ACT-ANA-FIRSTTALK (weakest link: …), QUA-SPACE by ACT-ANA-FIRSTTALK (…)]
 * }</pre>
 *
 * @since 0.1
 */
public final class TheoryOfChange {
    private final Selection selection;
    private final List<ChangeLink> links;
    private final LinkGraph graph;

    private TheoryOfChange(Selection selection, Collection<ChangeLink> links) {
        this.selection = selection;
        this.links = List.copyOf(links);
        this.graph = LinkGraph.of(links);
    }

    /**
     * Begins a theory without links.
     *
     * @param selection the KPIs it is about
     * @return a builder
     */
    public static Builder builder(Selection selection) {
        return new Builder(selection, List.of());
    }

    /**
     * Obtains a theory of links that people made earlier. Unlike the builder it keeps a link to a KPI that the catalogue does
     * not have any more; {@link #findings()} names it as one that is not chosen.
     *
     * @param selection the KPIs it is about
     * @param links the links; of several that join the same two KPIs the last one counts
     * @return the theory
     */
    public static TheoryOfChange of(Selection selection, Collection<ChangeLink> links) {
        return new Builder(selection, List.copyOf(links)).build();
    }

    /**
     * Begins a theory with what is in this one.
     *
     * @return a builder that {@code build()}s an equal theory
     */
    public Builder toBuilder() {
        return new Builder(selection, links);
    }

    /**
     * The same links for a selection that people changed. Links to a KPI that is not chosen any more stay, and
     * {@link #findings()} names them.
     *
     * @param other the selection as it is now
     * @return the theory
     */
    public TheoryOfChange movedTo(Selection other) {
        return new TheoryOfChange(Objects.requireNonNull(other, "other"), links);
    }

    /**
     * The KPIs it is about.
     *
     * @return the selection
     */
    public Selection selection() {
        return selection;
    }

    /**
     * The links.
     *
     * @return an unmodifiable list in the order given
     */
    public List<ChangeLink> links() {
        return links;
    }

    /**
     * Which layers a link joins.
     *
     * @param link a link between KPIs
     * @return the kind; {@link LinkKind#UNPLACED} if one of the two has no layer
     */
    public LinkKind kindOf(ChangeLink link) {
        int from = level(link.from());
        int to = level(link.to());
        if (from < 0 || to < 0) {
            return LinkKind.UNPLACED;
        }
        if (to - from != 1) {
            return to < from ? LinkKind.BACKWARD : to == from ? LinkKind.WITHIN_LAYER : LinkKind.SKIPPING;
        }
        return from == 0
                ? LinkKind.QUALITY_TO_ACTIVITY
                : from == 1 ? LinkKind.ACTIVITY_TO_IMPACT : LinkKind.IMPACT_TO_SOCIETY;
    }

    /** Quality 0, activity 1, impact for those who take part 2, society 3; below zero if it has no place. */
    private int level(KpiCode code) {
        if (selection.find(code).filter(ChosenKpi::isLinked).isPresent()) {
            return 3;
        }
        return entry(code)
                .flatMap(Kpi::layer)
                .map(layer -> layer == KpiLayer.QUALITY ? 0 : layer == KpiLayer.ACTIVITY ? 1 : 2)
                .orElse(-1);
    }

    Optional<Kpi> entry(KpiCode code) {
        return Stream.of(selection.kpis(), selection.droppedOut(), selection.keptApart())
                .flatMap(List::stream)
                .filter(kpi -> kpi.code().equals(code))
                .map(ChosenKpi::kpi)
                .findFirst()
                .or(() -> selection.catalogue().find(code));
    }

    /**
     * The KPIs of the selection that no link leaves or reaches.
     *
     * @return an unmodifiable list in the order of the selection
     */
    public List<ChosenKpi> orphans() {
        return selection.kpis().stream()
                .filter(kpi -> links.stream()
                        .noneMatch(link ->
                                link.from().equals(kpi.code()) || link.to().equals(kpi.code())))
                .toList();
    }

    /**
     * The links that pass over a layer without another way through it: it is not said what is done in between.
     *
     * @return an unmodifiable list in the order of the links
     */
    public List<ChangeLink> missingMiddle() {
        LinkGraph whole = LinkGraph.of(links.stream()
                .filter(link -> kindOf(link) != LinkKind.SKIPPING && kindOf(link) != LinkKind.BACKWARD)
                .toList());
        return links.stream()
                .filter(link -> kindOf(link) == LinkKind.SKIPPING && !whole.reaches(link.from(), link.to()))
                .toList();
    }

    /**
     * The KPIs about people's own work that are thought to touch one, near ones first.
     *
     * @param code the code of a KPI
     * @return an unmodifiable list of KPIs of the quality and activity layer, each with its shortest way; may be empty
     * @throws IllegalArgumentException if the text is no KPI code
     */
    public List<Knob> knobsFor(String code) {
        return knobsFor(KpiCode.of(code));
    }

    /**
     * The KPIs about people's own work that are thought to touch one, near ones first.
     *
     * @param code the code of a KPI
     * @return an unmodifiable list of KPIs of the quality and activity layer, each with its shortest way; may be empty
     */
    public List<Knob> knobsFor(KpiCode code) {
        List<Knob> knobs = new ArrayList<>();
        for (KpiCode from : graph.leaving().keySet()) {
            int level = level(from);
            if ((level == 0 || level == 1) && !from.equals(code)) {
                graph.path(from, code)
                        .ifPresent(path -> knobs.add(new Knob(entry(from).orElseThrow(), path)));
            }
        }
        knobs.sort((one, other) -> one.path().size() - other.path().size());
        return List.copyOf(knobs);
    }

    /**
     * The KPIs that one is thought to touch, in any number of steps.
     *
     * @param code the code of a KPI
     * @return an unmodifiable list of codes, in the order of the links
     */
    public List<KpiCode> touchedBy(KpiCode code) {
        return links.stream()
                .map(ChangeLink::to)
                .distinct()
                .filter(to -> !to.equals(code) && graph.reaches(code, to))
                .toList();
    }

    /**
     * The rounds in the links: what leads to itself.
     *
     * @return an unmodifiable list with one round for each group of KPIs that lead to each other; each begins with the
     *     first code, which comes again after the last
     */
    public List<List<KpiCode>> cycles() {
        return graph.rounds();
    }

    /**
     * What stands out: what is linked to nothing, what is missing in between, what goes round, what is only assumed.
     *
     * @return coded findings, always in the same order
     */
    public List<Finding> findings() {
        return TheoryFindings.of(this);
    }

    /**
     * The theory as a Mermaid flowchart, to be shown by any tool that draws those. A link without evidence is dotted.
     *
     * @param locale the language; Dutch if it is neither Dutch nor English
     * @return the diagram's text
     */
    public String toMermaid(Locale locale) {
        return TheoryDiagramWriter.mermaid(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TheoryOfChange theory
                && selection.equals(theory.selection)
                && links.equals(theory.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(selection, links);
    }

    /** A line for each link, at most 40 in all. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("Theory of change for " + selection.scope().service().name() + ": " + links.size()
                + (links.size() == 1 ? " link, " : " links, ") + orphans().size() + " KPIs without one");
        links.forEach(link -> lines.add("  " + link));
        return TextTable.limited(lines);
    }

    /**
     * Collects a theory of change; for one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Selection selection;
        private final Map<List<KpiCode>, ChangeLink> links = new LinkedHashMap<>();

        private Builder(Selection selection, List<ChangeLink> links) {
            this.selection = Objects.requireNonNull(selection, "selection");
            links.forEach(this::put);
        }

        private void put(ChangeLink link) {
            links.put(List.of(link.from(), link.to()), link);
        }

        /**
         * Adds a link, or puts it in the place of the one that joined the same two KPIs.
         *
         * @param link the link
         * @return this builder
         * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue of the selection does not have one of
         *     the KPIs; the message names the nearest
         */
        public Builder link(ChangeLink link) {
            TheoryOfChange known = new TheoryOfChange(selection, List.of());
            for (KpiCode code : List.of(link.from(), link.to())) {
                if (known.entry(code).isEmpty()) {
                    selection.catalogue().get(code);
                }
            }
            put(link);
            return this;
        }

        /**
         * Adds a link with its assumption.
         *
         * @param from the code of what comes first
         * @param to the code of what it is thought to lead to
         * @param assumption why people think so
         * @return this builder
         * @throws IllegalArgumentException if both codes are the same or the assumption is blank
         * @throws io.github.maatstaf.kpi.catalogue.UnknownKpiException if the catalogue of the selection does not have one of
         *     the KPIs; the message names the nearest
         */
        public Builder link(String from, String to, String assumption) {
            return link(ChangeLink.between(from, to).assuming(assumption));
        }

        /**
         * Takes a link away.
         *
         * @param from the code of what comes first
         * @param to the code of what it was thought to lead to
         * @return this builder; unchanged if there was no such link
         */
        public Builder unlink(String from, String to) {
            links.remove(List.of(KpiCode.of(from), KpiCode.of(to)));
            return this;
        }

        /**
         * Makes the theory. It never refuses: {@link TheoryOfChange#findings()} says what stands out.
         *
         * @return the theory
         */
        public TheoryOfChange build() {
            return new TheoryOfChange(selection, Collections.unmodifiableCollection(links.values()));
        }

        /** How many links it has so far. */
        @Override
        public String toString() {
            return "A theory of change with " + links.size() + (links.size() == 1 ? " link" : " links")
                    + ", not built yet";
        }
    }
}

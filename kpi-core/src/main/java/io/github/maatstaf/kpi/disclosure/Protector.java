package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the protected table of a release, beside what was told before. */
final class Protector {
    /** About ten seconds on a small machine; then a table is refused, so that nobody waits without end. */
    private static final long WORK = 1_500_000;

    private final DisclosurePolicy policy;
    private final ToldBefore before;

    private Protector(DisclosurePolicy policy, ToldBefore before) {
        this.policy = policy;
        this.before = before;
    }

    static Protection protect(Release release, DisclosurePolicy policy) {
        return protect(release, policy, ToldBefore.NOTHING);
    }

    static Protection protect(Release release, DisclosurePolicy policy, ToldBefore before) {
        return new Protector(policy, before).protect(release);
    }

    private Protection protect(Release release) {
        List<Finding> refusals = before.refusals(release);
        if (!refusals.isEmpty()) {
            return Protection.refused(release, coarser(release), refusals);
        }
        Attempt attempt = attempt(release);
        if (attempt.table().isPresent()) {
            return Protection.of(release, attempt.table().get(), notes(release));
        }
        Finding refusal = Finding.of(attempt.exhausted() ? "DISCLOSE-TOO-LARGE" : "DISCLOSE-NOT-POSSIBLE")
                .with("cells", release.table().observations().size());
        return Protection.refused(release, coarser(release), List.of(refusal));
    }

    /** Of the coarser tables the one that shows most; of equals the one that was made by leaving out least. */
    private Optional<ProtectedTable> coarser(Release release) {
        Optional<ProtectedTable> best = Optional.empty();
        long most = 0;
        for (ObservationTable candidate : Coarser.of(release.table())) {
            Release part = release.with(candidate);
            Optional<ProtectedTable> table =
                    before.refusals(part).isEmpty() ? attempt(part).table() : Optional.empty();
            long shown = table.map(Protector::shown).orElse(0L);
            if (shown > most) {
                most = shown;
                best = table;
            }
        }
        return best;
    }

    private static long shown(ProtectedTable table) {
        return table.observations().stream()
                .filter(figure -> figure.value().isPresent())
                .count();
    }

    private Attempt attempt(Release release) {
        FigureRules rules = new FigureRules(release, policy);
        List<LinkedFigure> figures = new ArrayList<>();
        for (Observation figure : release.table().observations()) {
            if (isLinked(release, figure, rules.of(figure))) {
                figures.add(before.linked(
                        release.scope(), figure, rules.clients(figure), rules.of(figure) == Sensitivity.SMALL));
            }
        }
        figures.addAll(before.others(release));
        figures.sort(LinkBuilder.ORDER);
        Map<String, String> larger = new TreeMap<>(before.larger());
        release.within().ifPresent(whole -> larger.put(release.scope(), whole));
        LinkedCells cells = LinkBuilder.find(figures, larger, policy);
        MoveSearch search = new MoveSearch(cells, WORK);
        Optional<ProtectedTable> table =
                LeastHidden.find(cells, policy.threshold(), search).map(hidden -> table(release, rules, cells, hidden));
        return new Attempt(table, search.isExhausted());
    }

    /** What has no number of people that could be computed from others stands by itself. */
    static boolean isLinked(Release release, Observation figure, Sensitivity sensitivity) {
        if (release.notOfPeople().contains(figure.measure())) {
            return false;
        }
        return switch (sensitivity) {
            case OPEN -> true;
            case SMALL -> FigureKind.of(figure) != FigureKind.UNKNOWN;
            case TOO_PRECISE -> false;
            case WITHOUT_VALUE ->
                figure.status() == ObservationStatus.NOT_APPLICABLE
                        && figure.denominator().orElse(1) == 0;
        };
    }

    private ProtectedTable table(Release release, FigureRules rules, LinkedCells cells, HiddenFigures hidden) {
        Set<Observation> toHide = new HashSet<>();
        for (int i = 0; i < cells.figures().size(); i++) {
            if (hidden.isHidden(i) && cells.figures().get(i).scope().equals(release.scope())) {
                toHide.add(cells.figures().get(i).figure());
            }
        }
        ShownFigure figures = new ShownFigure(policy);
        ObservationTable.Builder shown = ProtectedTable.emptyLike(release.table());
        for (Observation figure : release.table().observations()) {
            if (toHide.contains(figure)) {
                shown.add(figures.hidden(figure));
                continue;
            }
            shown.add(
                    switch (rules.of(figure)) {
                        case OPEN ->
                            release.notOfPeople().contains(figure.measure())
                                    ? figures.asItIs(figure)
                                    : figures.shown(figure);
                        case WITHOUT_VALUE -> figures.withoutValue(figure);
                        case SMALL, TOO_PRECISE -> figures.hidden(figure);
                    });
        }
        return new ProtectedTable(policy, shown.build());
    }

    /** What the one who tells the figures can do so that more can be shown. */
    private List<Finding> notes(Release release) {
        FigureRules rules = new FigureRules(release, policy);
        long unknown = release.table().observations().stream()
                .filter(figure -> rules.isOfUnknownClients(figure))
                .count();
        return unknown == 0
                ? List.of()
                : List.of(Finding.of("DISCLOSE-HIDDEN-UNKNOWN")
                        .with("count", unknown)
                        .with("cells", release.table().observations().size()));
    }

    private record Attempt(Optional<ProtectedTable> table, boolean exhausted) {}
}

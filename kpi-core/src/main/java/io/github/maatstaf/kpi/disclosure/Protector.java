package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes the protected table of a release. */
final class Protector {
    private Protector() {}

    static Protection protect(Release release, DisclosurePolicy policy) {
        FigureRules rules = new FigureRules(release, policy);
        ShownFigure figures = new ShownFigure(policy);
        Set<String> linked = new TreeSet<>();
        for (Observation figure : release.table().observations()) {
            if (rules.of(figure) == Sensitivity.SMALL) {
                linked.add(figure.measure());
            }
        }
        ObservationTable.Builder shown = ProtectedTable.emptyLike(release.table());
        for (Observation figure : release.table().observations()) {
            Sensitivity sensitivity = rules.of(figure);
            boolean hide = sensitivity == Sensitivity.OPEN && linked.contains(figure.measure());
            shown.add(
                    switch (hide ? Sensitivity.SMALL : sensitivity) {
                        case OPEN ->
                            release.notOfPeople().contains(figure.measure())
                                    ? figures.asItIs(figure)
                                    : figures.shown(figure);
                        case WITHOUT_VALUE -> figures.withoutValue(figure);
                        case SMALL, TOO_PRECISE -> figures.hidden(figure);
                    });
        }
        return Protection.of(release, new ProtectedTable(policy, shown.build()), List.of());
    }
}

package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.disclosure.ReleaseRecord.ToldFigure;
import io.github.maatstaf.kpi.measure.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All figures that were told before, each as it was told last and as it was shown each time. */
final class ToldFigures implements ToldBefore {
    private final Map<FigurePlace, ToldFigure> latest;
    private final Map<FigurePlace, List<ToldFigure>> shown;
    private final Map<String, String> larger;
    private final DisclosurePolicy policy;

    ToldFigures(List<ReleaseRecord> records, DisclosurePolicy policy) {
        Map<FigurePlace, ToldFigure> told = new LinkedHashMap<>();
        Map<FigurePlace, List<ToldFigure>> seen = new HashMap<>();
        Map<String, String> scopes = new TreeMap<>();
        for (ReleaseRecord each : records) {
            for (ToldFigure figure : each.figures()) {
                told.put(figure.place(), figure);
                if (!figure.hidden()) {
                    seen.computeIfAbsent(figure.place(), any -> new ArrayList<>())
                            .add(figure);
                }
            }
            each.release().within().ifPresent(whole -> scopes.put(each.release().scope(), whole));
        }
        this.latest = told;
        this.shown = seen;
        this.larger = scopes;
        this.policy = policy;
    }

    @Override
    public Map<String, String> larger() {
        return larger;
    }

    @Override
    public LinkedFigure linked(String scope, Observation figure, long clients, boolean small) {
        ToldFigure before = latest.get(FigurePlace.of(scope, figure));
        boolean known = before != null
                && !before.hidden()
                && FigureChange.of(before.figure(), figure).isNone();
        return new LinkedFigure(scope, figure, clients, small, known, before != null && before.hidden());
    }

    @Override
    public List<LinkedFigure> others(Release release) {
        Set<FigurePlace> here = new HashSet<>();
        release.table().observations().forEach(figure -> here.add(FigurePlace.of(release.scope(), figure)));
        List<LinkedFigure> others = new ArrayList<>();
        latest.forEach((place, told) -> {
            FigureRules rules = new FigureRules(told.release(), policy);
            Sensitivity sensitivity = rules.of(told.figure());
            if (!here.contains(place) && Protector.isLinked(told.release(), told.figure(), sensitivity)) {
                others.add(new LinkedFigure(
                        place.scope(),
                        told.figure(),
                        rules.clients(told.figure()),
                        sensitivity == Sensitivity.SMALL,
                        !told.hidden(),
                        told.hidden()));
            }
        });
        return others;
    }

    @Override
    public List<Finding> refusals(Release release) {
        List<Finding> refusals = new ArrayList<>();
        List<Observation> changed = release.table().observations().stream()
                .filter(figure -> !release.notOfPeople().contains(figure.measure()))
                .filter(figure -> isChangedByFew(release, figure))
                .toList();
        if (!changed.isEmpty()) {
            refusals.add(refusal("DISCLOSE-CHANGED-FEW", changed));
        }
        List<Observation> nested = release.table().observations().stream()
                .filter(figure -> !release.notOfPeople().contains(figure.measure()))
                .filter(figure -> isNestedByFew(release, figure))
                .toList();
        if (!nested.isEmpty()) {
            refusals.add(refusal("DISCLOSE-NESTED-FEW", nested));
        }
        return refusals;
    }

    private Finding refusal(String code, List<Observation> figures) {
        Observation first = figures.get(0);
        return Finding.of(code)
                .with("count", figures.size())
                .with("figure", first.measure() + " " + first.period() + " " + first.stratum())
                .with("threshold", policy.threshold());
    }

    /**
     * Compared with every time that it was told, not only the last: 20, then 30, then 22 tells of two. What was hidden and is
     * empty now would be a zero that is not shown: it cannot be told at all.
     */
    private boolean isChangedByFew(Release release, Observation figure) {
        FigurePlace place = FigurePlace.of(release.scope(), figure);
        ToldFigure before = latest.get(place);
        if (before != null && before.hidden()) {
            return FigureChange.of(before.figure(), figure).isToNobody();
        }
        return shown.getOrDefault(place, List.of()).stream()
                .anyMatch(told -> FigureChange.of(told.figure(), figure).isOfFew(policy.threshold()));
    }

    private boolean isNestedByFew(Release release, Observation figure) {
        FigurePlace place = FigurePlace.of(release.scope(), figure);
        if (new FigureRules(release, policy).of(figure) == Sensitivity.SMALL) {
            return false;
        }
        List<ToldFigure> beside = new ArrayList<>();
        release.within().map(whole -> latest.get(place.in(whole))).ifPresent(beside::add);
        larger.forEach((part, whole) -> {
            ToldFigure told = latest.get(place.in(part));
            if (whole.equals(release.scope()) && told != null) {
                beside.add(told);
            }
        });
        return beside.stream()
                .anyMatch(told ->
                        !told.hidden() && FigureChange.of(told.figure(), figure).isOfFew(policy.threshold()));
    }

    @Override
    public String toString() {
        return latest.size() + " figures told before";
    }
}

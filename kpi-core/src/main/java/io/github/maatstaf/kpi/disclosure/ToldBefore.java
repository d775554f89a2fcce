package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import java.util.List;
import java.util.Map;

/** What others know already when a release is told. */
interface ToldBefore {
    /** Nothing was told before. */
    ToldBefore NOTHING = new ToldBefore() {
        @Override
        public List<Finding> refusals(Release release) {
            return List.of();
        }

        @Override
        public LinkedFigure linked(String scope, Observation figure, long clients, boolean small) {
            return new LinkedFigure(scope, figure, clients, small, false, false);
        }

        @Override
        public List<LinkedFigure> others(Release release) {
            return List.of();
        }

        @Override
        public Map<String, String> larger() {
            return Map.of();
        }

        @Override
        public String toString() {
            return "nothing was told before";
        }
    };

    /** Why a release cannot be told beside what was told before, whatever is hidden in it; empty if it can. */
    List<Finding> refusals(Release release);

    /** A figure of the release, with whether it was shown or hidden before. */
    LinkedFigure linked(String scope, Observation figure, long clients, boolean small);

    /** The figures that were told before and are not in the release. */
    List<LinkedFigure> others(Release release);

    /** For each scope told before the scope that it is a part of. */
    Map<String, String> larger();
}

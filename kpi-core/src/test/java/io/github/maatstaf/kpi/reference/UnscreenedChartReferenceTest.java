package io.github.maatstaf.kpi.reference;

/** The chart of single figures beside qicharts2 as it is when called as qicharts2::qic(): not screened. */
class UnscreenedChartReferenceTest extends SingleFiguresContract {
    UnscreenedChartReferenceTest() {
        super("ichart_unscreened_qicharts2.json", false);
    }
}

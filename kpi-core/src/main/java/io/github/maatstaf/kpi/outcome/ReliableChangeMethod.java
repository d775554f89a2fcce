package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;

/**
 * The published ways to tell a person's change from the noise of an instrument. They differ in what they think a person
 * would score a second time without any change.
 *
 * @since 0.1
 */
public enum ReliableChangeMethod {
    /** The same score again (Jacobson and Truax 1991). */
    JACOBSON_TRUAX("Jacobson and Truax 1991", 0.975),
    /** A score nearer the group's mean by the reliability (Gulliksen 1950, Lord and Novick 1968). */
    GULLIKSEN_LORD_NOVICK("Gulliksen, Lord and Novick", 0.975),
    /** That, with the mean of the second measurement (Hsu 1989, Linn and Slinde 1977, Lord 1958). */
    HSU_LINN_LORD("Hsu, Linn and Lord", 0.975),
    /** A score nearer the group's mean, with the noise of one measurement (Edwards and Nunnally; Speer 1992). */
    EDWARDS_NUNNALLY("Edwards and Nunnally", 0.975),
    /** A score nearer the group's mean, with the noise of both measurements (Nunnally and Kotsch 1983). */
    NUNNALLY_KOTSCH("Nunnally and Kotsch 1983", 0.975),
    /** By the reliability of the differences themselves, one-sided at 5 % (Hageman and Arrindell 1999). */
    HAGEMAN_ARRINDELL("Hageman and Arrindell 1999", 0.95);

    private final String citation;
    private final double quantile;

    ReliableChangeMethod(String citation, double quantile) {
        this.citation = citation;
        this.quantile = quantile;
    }

    /**
     * The method's name as a researcher would cite it.
     *
     * @return such as {@code Jacobson and Truax 1991}
     */
    public String citation() {
        return citation;
    }

    /** The name as it stands in a sentence of a language. */
    String citation(Locale locale) {
        return LocalizedText.of(citation.replace(" and ", " en "), citation).in(locale);
    }

    /** The probability whose normal quantile a change must exceed. */
    double quantile() {
        return quantile;
    }
}

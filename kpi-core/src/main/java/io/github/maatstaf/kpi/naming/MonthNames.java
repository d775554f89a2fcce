package io.github.maatstaf.kpi.naming;

import java.time.Month;
import java.util.List;

/**
 * The names of the months as people write them, whatever languages the machine has.
 *
 * @since 0.1
 */
public final class MonthNames {
    /** In Dutch, January first. */
    public static final List<String> DUTCH = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** In English, January first. */
    public static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private MonthNames() {}

    /**
     * The name of a month in Dutch.
     *
     * @param month the month
     * @return such as {@code januari}
     */
    public static String dutch(Month month) {
        return DUTCH.get(month.ordinal());
    }

    /**
     * The name of a month in English.
     *
     * @param month the month
     * @return such as {@code January}
     */
    public static String english(Month month) {
        return ENGLISH.get(month.ordinal());
    }
}

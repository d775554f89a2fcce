package io.github.maatstaf.kpi.period;

import io.github.maatstaf.kpi.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A holiday in the Netherlands, in the order of the year; the Dutch term is <em>feestdag</em>.
 *
 * <p>It says on which day it falls, not whether anybody has the day off: that is agreed between employers and employees,
 * and a {@link WorkingCalendar} holds what was agreed. Days are known from 2000 up to and including 2050.
 *
 * @since 0.1
 */
public enum DutchHoliday {
    /** 1 January. In Dutch <em>nieuwjaarsdag</em>. */
    NEW_YEARS_DAY("nieuwjaarsdag", "New Year's Day"),
    /** Two days before Easter. In Dutch <em>Goede Vrijdag</em>. */
    GOOD_FRIDAY("Goede Vrijdag", "Good Friday"),
    /** Easter, a Sunday. In Dutch <em>eerste paasdag</em>. */
    EASTER_SUNDAY("eerste paasdag", "Easter Sunday"),
    /** The day after Easter. In Dutch <em>tweede paasdag</em>. */
    EASTER_MONDAY("tweede paasdag", "Easter Monday"),
    /**
     * King's Day, 27 April; up to 2013 Queen's Day, 30 April; a Saturday if that is a Sunday. In Dutch
     * <em>Koningsdag</em>.
     */
    KINGS_DAY("Koningsdag", "King's Day"),
    /** 5 May, every year. In Dutch <em>Bevrijdingsdag</em>. */
    LIBERATION_DAY("Bevrijdingsdag", "Liberation Day"),
    /** 5 May in years that are a multiple of five only, as many agreements have it. In Dutch <em>lustrumjaren</em>. */
    LIBERATION_DAY_EVERY_FIFTH_YEAR("Bevrijdingsdag, elke vijf jaar", "Liberation Day, every fifth year"),
    /** 39 days after Easter, a Thursday. In Dutch <em>Hemelvaartsdag</em>. */
    ASCENSION_DAY("Hemelvaartsdag", "Ascension Day"),
    /** 49 days after Easter, a Sunday. In Dutch <em>eerste pinksterdag</em>. */
    WHIT_SUNDAY("eerste pinksterdag", "Whit Sunday"),
    /** 50 days after Easter. In Dutch <em>tweede pinksterdag</em>. */
    WHIT_MONDAY("tweede pinksterdag", "Whit Monday"),
    /** 25 December. In Dutch <em>eerste kerstdag</em>. */
    CHRISTMAS_DAY("eerste kerstdag", "Christmas Day"),
    /** 26 December. In Dutch <em>tweede kerstdag</em>. */
    SECOND_CHRISTMAS_DAY("tweede kerstdag", "second day of Christmas");

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2050;
    private static final int FIRST_KINGS_DAY = 2014;

    private final LocalizedText label;

    DutchHoliday(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The holiday as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The day it falls on in a year.
     *
     * @param year from 2000 up to and including 2050
     * @return empty if there is none in that year
     * @throws IllegalArgumentException if the year is out of range
     */
    public Optional<LocalDate> in(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Holidays are known from " + FIRST_YEAR + " to " + LAST_YEAR + ", not in " + year);
        }
        return switch (this) {
            case NEW_YEARS_DAY -> Optional.of(LocalDate.of(year, Month.JANUARY, 1));
            case GOOD_FRIDAY -> Optional.of(easter(year).minusDays(2));
            case EASTER_SUNDAY -> Optional.of(easter(year));
            case EASTER_MONDAY -> Optional.of(easter(year).plusDays(1));
            case KINGS_DAY -> Optional.of(kingsDay(year));
            case LIBERATION_DAY -> Optional.of(LocalDate.of(year, Month.MAY, 5));
            case LIBERATION_DAY_EVERY_FIFTH_YEAR -> year % 5 == 0 ? LIBERATION_DAY.in(year) : Optional.empty();
            case ASCENSION_DAY -> Optional.of(easter(year).plusDays(39));
            case WHIT_SUNDAY -> Optional.of(easter(year).plusDays(49));
            case WHIT_MONDAY -> Optional.of(easter(year).plusDays(50));
            case CHRISTMAS_DAY -> Optional.of(LocalDate.of(year, Month.DECEMBER, 25));
            case SECOND_CHRISTMAS_DAY -> Optional.of(LocalDate.of(year, Month.DECEMBER, 26));
        };
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, year < FIRST_KINGS_DAY ? 30 : 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The Sunday after the first full moon of spring, by the Gregorian calendar's own tables of the moon. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int leapDaysLeftOut = century - century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * golden + leapDaysLeftOut - moonCorrection + 15, 30);
        // Two full moons of the table fall a day earlier, so that no year of one cycle repeats another's.
        int fullMoon = epact - (epact == 29 || epact == 28 && golden > 10 ? 1 : 0);
        LocalDate moon = LocalDate.of(year, Month.MARCH, 21).plusDays(fullMoon);
        return moon.plusDays(7 - moon.getDayOfWeek().getValue() % 7);
    }
}

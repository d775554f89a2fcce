package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.process.DataElement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How complete and recent one element is.
 *
 * @param element the element
 * @param counts in how many trajectories, out of how many
 * @param lastDay the last day on which it was registered
 * @param shortfall what falls short of the minimum, in words
 */
record ElementReliability(
        DataElement element,
        DataQuality.Completeness counts,
        Optional<LocalDate> lastDay,
        Optional<LocalizedText> shortfall) {

    Optional<Integer> inAHundred() {
        return counts.among() == 0
                ? Optional.empty()
                : Optional.of((int) (Math.multiplyExact(counts.with(), 100L) / counts.among()));
    }

    ElementReliability incomplete(int minimum) {
        int share = inAHundred().orElse(0);
        return because(LocalizedText.of(
                dutch() + " is ingevuld bij " + share + " van de 100 trajecten, en " + minimum + " is afgesproken",
                english() + " is filled in for " + share + " of 100 trajectories, and " + minimum + " was stated"));
    }

    ElementReliability never() {
        return because(LocalizedText.of(dutch() + " is nooit geregistreerd", english() + " was never registered"));
    }

    ElementReliability silent(LocalDate last, LocalDate until) {
        return because(LocalizedText.of(
                dutch() + " is na " + last + " niet meer geregistreerd, en er is gekeken tot en met " + until,
                english() + " was not registered after " + last + ", and the data go on until " + until));
    }

    private String dutch() {
        return element.label().in(Locale.ROOT);
    }

    private String english() {
        return element.label().in(Locale.ENGLISH);
    }

    private ElementReliability because(LocalizedText reason) {
        return new ElementReliability(element, counts, lastDay, Optional.of(reason));
    }
}

package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Collects a {@link RegistrationBurden}; for one thread. Of one thing there is one effort; a later one takes its place.
 *
 * @since 0.1
 */
public final class RegistrationBurdenBuilder {
    private static final int MOST_WORKERS = 100_000;
    private static final BigDecimal MOST_TRAJECTORIES = BigDecimal.valueOf(1_000_000);

    private final Selection selection;
    private final Map<List<Object>, RegistrationEffort> efforts = new LinkedHashMap<>();
    private final Map<String, RegistrationEffort> replaced = new LinkedHashMap<>();
    private int workers;
    private BigDecimal trajectoriesPerMonth = BigDecimal.ZERO;

    RegistrationBurdenBuilder(Selection selection) {
        this.selection = Objects.requireNonNull(selection, "selection");
    }

    RegistrationBurdenBuilder(RegistrationBurden burden) {
        this(burden.selection());
        workers = burden.workers();
        trajectoriesPerMonth = burden.trajectoriesPerMonth();
        burden.efforts().forEach(this::add);
        burden.replaced().forEach(effort -> replaced.put(effort.what(), effort));
    }

    /**
     * States how many colleagues share the work.
     *
     * @param number 1 to 100,000
     * @return this builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public RegistrationBurdenBuilder workers(int number) {
        if (number < 1 || number > MOST_WORKERS) {
            throw new IllegalArgumentException("Not a number of colleagues: " + number + "; expected 1 to 100,000");
        }
        workers = number;
        return this;
    }

    /**
     * States how many trajectories begin in a month, in the whole team.
     *
     * @param number on average, from 0 to 1,000,000
     * @return this builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public RegistrationBurdenBuilder trajectoriesPerMonth(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        if (exact.signum() < 0 || exact.compareTo(MOST_TRAJECTORIES) > 0) {
            throw new IllegalArgumentException(
                    "Not a number of trajectories in a month: " + number + "; expected 0 to 1,000,000");
        }
        trajectoriesPerMonth = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        return this;
    }

    /**
     * Adds what registering a data element takes.
     *
     * @param element the element
     * @param frequency how often
     * @param minutes how long each time, from 0 to 10,000; 0 if the system does it by itself
     * @return this builder
     * @throws IllegalArgumentException if the number of minutes is out of range
     */
    public RegistrationBurdenBuilder registering(DataElement element, Frequency frequency, double minutes) {
        return add(RegistrationEffort.of(element, frequency, minutes));
    }

    /**
     * Adds what gathering something else takes, such as a questionnaire among colleagues.
     *
     * @param what in the team's words
     * @param frequency how often
     * @param minutes how long each time, from 0 to 10,000
     * @param codes the KPIs that need it
     * @return this builder
     * @throws IllegalArgumentException if the number of minutes is out of range, the text is blank or a code is none
     */
    public RegistrationBurdenBuilder asking(String what, Frequency frequency, double minutes, String... codes) {
        return add(RegistrationEffort.of(
                what,
                frequency,
                BigDecimal.valueOf(minutes),
                Arrays.stream(codes).map(KpiCode::of).toList()));
    }

    /**
     * Adds what registering something takes.
     *
     * @param effort the effort
     * @return this builder
     */
    public RegistrationBurdenBuilder add(RegistrationEffort effort) {
        efforts.put(List.of(effort.isElement(), effort.what()), effort);
        return this;
    }

    /**
     * Adds other administration that falls away by it.
     *
     * @param what in the team's words, such as {@code de weekstaat}
     * @param frequency how often it was done
     * @param minutes how long each time, from 0 to 10,000
     * @return this builder
     * @throws IllegalArgumentException if the number of minutes is out of range or the text is blank
     */
    public RegistrationBurdenBuilder replacing(String what, Frequency frequency, double minutes) {
        RegistrationEffort effort = RegistrationEffort.of(what, frequency, minutes);
        replaced.put(effort.what(), effort);
        return this;
    }

    /**
     * Makes the estimate.
     *
     * @return the estimate
     * @throws IllegalStateException if it is not said how many colleagues share the work, or if something happens for each
     *     trajectory and it is not said how many there are; the message names all of it
     */
    public RegistrationBurden build() {
        List<String> missing = new ArrayList<>();
        if (workers == 0) {
            missing.add("how many colleagues share the work (workers)");
        }
        if (trajectoriesPerMonth.signum() == 0
                && Stream.concat(efforts.values().stream(), replaced.values().stream())
                        .anyMatch(effort -> effort.frequency().unit() == FrequencyUnit.TRAJECTORY)) {
            missing.add("how many trajectories begin in a month (trajectoriesPerMonth)");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("An estimate needs " + String.join(" and ", missing));
        }
        return new RegistrationBurden(selection, workers, trajectoriesPerMonth, efforts.values(), replaced.values());
    }

    /** How many efforts it has so far. */
    @Override
    public String toString() {
        return "An estimate of " + efforts.size() + (efforts.size() == 1 ? " effort" : " efforts") + ", not built yet";
    }
}

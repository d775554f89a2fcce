package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the caller's own code makes of other figures of a table; the Dutch term is <em>formule</em>.
 *
 * <p>It is for what no {@link Measure} says. A ratio, a difference, an index and a running total are data, with a definition that
 * can be stored, compared and explained ({@link Measures#ratio(String)} and the others): take those where they do. Code has no
 * text of which a fingerprint could be made. The name and the version that the caller gives stand for it: change the version
 * with the code, and figures of before and after are not compared in silence. A formula has no JSON; the table with its figures
 * has.
 *
 * <p>The code is asked only where each part has a value. Where one has none, the stated rule says what then, so that nothing that
 * is missing becomes a number. What it makes has no counts and no interval, and is not shown to others unless the one who
 * protects the table says that it is not about people.
 *
 * <pre>{@code
 * Formula perWorker = Formula.builder("open-per-worker", "2026-1")
 *         .of("open-trajectories", "workers")
 *         .whereNoValue(GapRule.KEEP_REASON)
 *         .in(Unit.of("per-worker"))
 *         .computedBy(parts -> parts.value("open-trajectories") / parts.value("workers"))
 *         .build();
 * table.with(perWorker).series("open-per-worker");
 * }</pre>
 *
 * @since 0.1
 */
public final class Formula {
    private final String name;
    private final String version;
    private final List<String> parts;
    private final GapRule gap;
    private final Unit unit;
    private final ToDoubleFunction<FormulaParts> code;

    private Formula(
            String name,
            String version,
            List<String> parts,
            GapRule gap,
            Unit unit,
            ToDoubleFunction<FormulaParts> code) {
        this.name = name;
        this.version = version;
        this.parts = List.copyOf(parts);
        this.gap = gap;
        this.unit = unit;
        this.code = code;
    }

    /**
     * Begins a formula.
     *
     * @param name what its figures are called in a table: small letters, digits and single hyphens
     * @param version which version of the code it is: letters, digits, dots and hyphens, at most 40; another one whenever the code
     *     gives other figures
     * @return a builder
     * @throws IllegalArgumentException if name or version has another form
     */
    public static Builder builder(String name, String version) {
        return new Builder(Measure.requireName(name), version);
    }

    /**
     * What its figures are called.
     *
     * @return such as {@code open-per-worker}
     */
    public String name() {
        return name;
    }

    /**
     * Which version of the code it is, by the word of the caller.
     *
     * @return such as {@code 2026-1}
     */
    public String version() {
        return version;
    }

    /**
     * The figures that it is made of, as they are called in a table.
     *
     * @return at least one
     */
    public List<String> parts() {
        return parts;
    }

    /**
     * What to say where a part has no value.
     *
     * @return the rule
     */
    public GapRule gapRule() {
        return gap;
    }

    /**
     * The unit of its values.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /** One figure for each period and stratum of the first part. */
    void addTo(ObservationTable.Builder table, ObservationTable of) {
        List<Observation> figures = of.figures(parts.get(0));
        int withoutNumber = 0;
        for (Observation first : figures) {
            List<Observation> at = new ArrayList<>();
            for (String part : parts) {
                at.add(of.figure(part, first.period(), first.stratum())
                        .orElseGet(() -> Observation.builder(part, first.period())
                                .stratum(first.stratum())
                                .build()));
            }
            Observation.Builder figure = Observation.builder(name, first.period())
                    .stratum(first.stratum())
                    .unit(unit)
                    .fingerprint(fingerprint(at));
            Optional<Observation> gone =
                    at.stream().filter(part -> part.value().isEmpty()).findFirst();
            if (gone.isPresent()) {
                figure.withoutValue(gap.statusFor(gone.get().status()));
            } else {
                double value = code.applyAsDouble(new FormulaParts(parts, at));
                if (!Double.isFinite(value)) {
                    withoutNumber++;
                    figure.withoutValue(ObservationStatus.NOT_APPLICABLE);
                } else if (unit.equals(Unit.SHARE) && (value < 0 || value > 1)) {
                    table.finding(Finding.of("MEASURE-NOT-A-SHARE")
                            .with("measure", name)
                            .with("period", first.period())
                            .with("value", value));
                    figure.withoutValue(ObservationStatus.REFUSED);
                } else if (at.stream().anyMatch(part -> part.status() == ObservationStatus.ESTIMATED)) {
                    figure.estimate(value);
                } else {
                    figure.value(value);
                }
            }
            table.add(figure.build());
        }
        if (withoutNumber > 0) {
            table.finding(Finding.of("MEASURE-FORMULA-NO-NUMBER")
                    .with("measure", name)
                    .with("count", withoutNumber)
                    .with("all", figures.size()));
        }
    }

    /** Of the name and version in the place of the code, and of the definitions of the parts. */
    private String fingerprint(List<Observation> of) {
        StringBuilder text = new StringBuilder("f1;" + this.text() + ";of=");
        for (int i = 0; i < of.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(parts.get(i))
                    .append('@')
                    .append(of.get(i).fingerprint().orElse("-"));
        }
        return new Fingerprint(text.toString()).hex();
    }

    private String text() {
        return "name=" + name + ";version=" + version + ";gap=" + gap.code() + ";unit=" + unit.code();
    }

    /**
     * Equal if all is that they say of themselves; what their code does nobody can see.
     *
     * @param other another object
     * @return true if name, version, parts, rule and unit are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text().equals(formula.text()) && parts.equals(formula.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text(), parts);
    }

    /** Such as {@code open-per-worker, version 2026-1 of the caller's code, of open-trajectories and workers, in per-worker}. */
    @Override
    public String toString() {
        return name + ", version " + version + " of the caller's code, of " + String.join(" and ", parts) + ", in "
                + unit;
    }

    /**
     * Collects the parts of a formula; it belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final int LONGEST_VERSION = 40;

        private final String name;
        private final String version;
        private final List<String> parts = new ArrayList<>();
        private @Nullable GapRule gap;
        private @Nullable Unit unit;
        private @Nullable ToDoubleFunction<FormulaParts> code;

        private Builder(String name, String version) {
            this.name = name;
            this.version = version;
            boolean hasForm = !version.isEmpty()
                    && version.length() <= LONGEST_VERSION
                    && version.chars()
                            .allMatch(c -> c >= 'a' && c <= 'z'
                                    || c >= 'A' && c <= 'Z'
                                    || c >= '0' && c <= '9'
                                    || c == '.'
                                    || c == '-');
            if (!hasForm) {
                throw new IllegalArgumentException(name + ": not a version: \"" + version
                        + "\"; expected letters, digits, dots and hyphens, at most 40, such as 2026-1; it stands for"
                        + " the code, which has no fingerprint");
            }
        }

        /**
         * States the figures that it is made of. It has a figure for each period and stratum of the first one.
         *
         * @param first a name in the table, with its summary if there are several
         * @param more others
         * @return this builder
         * @throws IllegalArgumentException if a name is stated twice, or is that of the formula itself
         */
        public Builder of(String first, String... more) {
            add(first);
            for (String another : more) {
                add(another);
            }
            return this;
        }

        private void add(String part) {
            if (part.equals(name)) {
                throw new IllegalArgumentException(
                        "A formula that is made of itself: " + name + " -> " + name + "; give it another name");
            }
            if (parts.contains(Objects.requireNonNull(part, "part"))) {
                throw new IllegalArgumentException(name + ": \"" + part + "\" is stated twice");
            }
            parts.add(part);
        }

        /**
         * States what the figure says where a part has no value. There is no usual rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder whereNoValue(GapRule rule) {
            this.gap = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * States the unit. There is no usual one: nobody can see what the code makes.
         *
         * @param of the unit; not {@link Unit#COUNT}, since what is computed was not counted; outside 0 to 1 there is no
         *     {@link Unit#SHARE}, and such a figure is refused with a finding
         * @return this builder
         * @throws IllegalArgumentException if it is a count
         */
        public Builder in(Unit of) {
            if (of.equals(Unit.COUNT)) {
                throw new IllegalArgumentException(name
                        + ": what is computed was not counted; take a unit of your own, such as"
                        + " Unit.of(\"per-worker\"), or Measures.difference(..) for a difference of two counts");
            }
            this.unit = of;
            return this;
        }

        /**
         * States the code. It should give the same for the same parts, whenever and on whichever thread it is asked. Where it
         * gives no finite number, such as after a division by 0, the figure is {@link ObservationStatus#NOT_APPLICABLE}, and
         * a finding says of how many that is so; what it throws is thrown on.
         *
         * @param function gives the value from the parts, which all have one
         * @return this builder
         */
        public Builder computedBy(ToDoubleFunction<FormulaParts> function) {
            this.code = Objects.requireNonNull(function, "function");
            return this;
        }

        /**
         * Makes the formula.
         *
         * @return the formula
         * @throws IllegalArgumentException if something is missing; the message says what
         */
        public Formula build() {
            if (parts.isEmpty() || gap == null || unit == null || code == null) {
                throw new IllegalArgumentException(name + ": a formula also needs " + missing());
            }
            return new Formula(name, version, parts, gap, unit, code);
        }

        private List<String> missing() {
            List<String> missing = new ArrayList<>();
            if (parts.isEmpty()) {
                missing.add("of(..)");
            }
            if (gap == null) {
                missing.add("whereNoValue(..): what to say where a part has no value");
            }
            if (unit == null) {
                missing.add("in(..)");
            }
            if (code == null) {
                missing.add("computedBy(..)");
            }
            return missing;
        }

        /** The name, the version and what it still needs. */
        @Override
        public String toString() {
            return name + ", version " + version + ", not built yet"
                    + (missing().isEmpty() ? "" : "; it also needs " + missing());
        }
    }
}

package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The instruments that a source uses, each version its own; and a few free descriptions to begin with.
 *
 * <p>What is described here is the range, the direction, the cut-offs that are published and the terms: no question of
 * anyone's instrument is in it, and whoever wants to use one asks its makers.
 *
 * @since 0.1
 */
public final class Instruments {
    private final SortedMap<String, SortedMap<String, Instrument>> byId;

    private Instruments(SortedMap<String, SortedMap<String, Instrument>> byId) {
        this.byId = byId;
    }

    /**
     * Obtains the instruments of a source.
     *
     * @param instruments each version its own; none if the source uses none
     * @return them
     * @throws IllegalArgumentException if two different instruments have the same id and version
     */
    public static Instruments of(Instrument... instruments) {
        return of(List.of(instruments));
    }

    /**
     * Obtains the instruments of a source.
     *
     * @param instruments each version its own; none if the source uses none
     * @return them
     * @throws IllegalArgumentException if two different instruments have the same id and version
     */
    public static Instruments of(List<Instrument> instruments) {
        SortedMap<String, SortedMap<String, Instrument>> byId = new TreeMap<>();
        for (Instrument instrument : instruments) {
            Instrument other =
                    byId.computeIfAbsent(instrument.id(), id -> new TreeMap<>()).put(instrument.version(), instrument);
            if (other != null && !other.equals(instrument)) {
                throw new IllegalArgumentException("Two different instruments are called " + instrument.id() + " "
                        + instrument.version() + "; give one of them another version");
            }
        }
        byId.replaceAll((id, versions) -> Collections.unmodifiableSortedMap(versions));
        return new Instruments(Collections.unmodifiableSortedMap(byId));
    }

    /**
     * The ladder of Cantril: one's own life from 0 to 10. In Dutch <em>ladder van Cantril</em>.
     *
     * @return a free description
     */
    public static Instrument cantrilLadder() {
        return StandardInstruments.CANTRIL;
    }

    /**
     * A mark from 1 to 10. In Dutch <em>rapportcijfer</em>.
     *
     * @return a free description
     */
    public static Instrument mark() {
        return StandardInstruments.MARK;
    }

    /**
     * A question of one's own that is answered by yes or no: 1 for yes and 0 for no, version {@code ja-nee}. The question
     * itself stands in the survey.
     *
     * @param id small letters, digits and hyphens, such as {@code verschil-in-leven}
     * @param measuring what it asks about
     * @return the question
     * @throws IllegalArgumentException if the id has another form
     */
    public static Instrument yesNo(String id, LocalizedText measuring) {
        return Instrument.builder(id, "ja-nee")
                .measuring(measuring)
                .range(0, 1)
                .step(1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("A question of one's own.")
                .build();
    }

    /**
     * The loneliness scale of De Jong Gierveld with 6 items, and the cut-offs of Statistics Netherlands.
     *
     * @return a free description, without the items
     */
    public static Instrument deJongGierveld6() {
        return StandardInstruments.LONELINESS_6;
    }

    /**
     * The loneliness scale of De Jong Gierveld with 11 items, and the cut-offs of VZinfo.
     *
     * @return a free description, without the items
     */
    public static Instrument deJongGierveld11() {
        return StandardInstruments.LONELINESS_11;
    }

    /**
     * The thirteen domains of the self-sufficiency matrix of 2017, by their names: each domain is an instrument of its
     * own, and nobody recommends to add them up. In Dutch <em>Zelfredzaamheid-Matrix</em>.
     *
     * @return the names and the range from 1 to 5; ask the makers before you use it
     */
    public static List<Instrument> selfSufficiencyMatrix2017() {
        return StandardInstruments.MATRIX;
    }

    /**
     * The six dimensions of Positive Health, by their names, for conversation only. In Dutch <em>Positieve
     * gezondheid</em>.
     *
     * @return the names and the usual range from 0 to 10; outcomes are refused
     */
    public static List<Instrument> positiveHealth() {
        return StandardInstruments.POSITIVE_HEALTH;
    }

    /**
     * All instruments.
     *
     * @return an unmodifiable list, by id and version
     */
    public List<Instrument> all() {
        return byId.values().stream()
                .flatMap(versions -> versions.values().stream())
                .toList();
    }

    /**
     * These instruments and some more.
     *
     * @param more others; one that is there already makes no difference
     * @return all of them
     * @throws IllegalArgumentException if two different instruments have the same id and version
     */
    public Instruments with(List<Instrument> more) {
        List<Instrument> both = new ArrayList<>(all());
        both.addAll(more);
        return of(both);
    }

    /**
     * One instrument.
     *
     * @param id its id
     * @param version its version
     * @return empty if it is not described
     */
    public Optional<Instrument> find(String id, String version) {
        Map<String, Instrument> versions = byId.get(id);
        return versions == null ? Optional.empty() : Optional.ofNullable(versions.get(version));
    }

    /**
     * What keeps a record of other people's data from being read: its instrument is not described.
     *
     * @param id the id in the record
     * @param version the version in the record
     * @return empty if it is; the finding names what is described, and does not repeat the id
     */
    public Optional<Finding> findingFor(String id, String version) {
        Map<String, Instrument> versions = byId.get(id);
        if (versions == null) {
            return Optional.of(Finding.of("ASSESS-UNKNOWN-INSTRUMENT")
                    .at(Place.field("instrument"))
                    .with("known", byId.isEmpty() ? "-" : String.join(", ", byId.keySet())));
        }
        return versions.containsKey(version)
                ? Optional.empty()
                : Optional.of(Finding.of("ASSESS-UNKNOWN-VERSION")
                        .at(Place.field("version"))
                        .with("instrument", id)
                        .with("known", String.join(", ", versions.keySet())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instruments instruments && byId.equals(instruments.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** One line for each instrument; at most 40 lines. */
    @Override
    public String toString() {
        List<Instrument> all = all();
        String lines = all.stream().limit(38).map(each -> "\n  " + each).collect(Collectors.joining());
        return all.size()
                + (all.size() == 1 ? " instrument" : " instruments")
                + lines
                + (all.size() > 38 ? "\n  and " + (all.size() - 38) + " more" : "");
    }
}

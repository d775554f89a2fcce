package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The laws of the project's reliability page: K1 and K2, for rows of a vendor. */
class EventLogLawsTest {
    private static final VendorMapping MAPPING = MadeUpMapping.full().build();

    @Provide
    Arbitrary<List<Map<String, String>>> rows() {
        Arbitrary<String> dossier = Arbitraries.of("D1", "D2", "D3", " D1 ", "", "1E5", "D\u200B4");
        Arbitrary<String> status = Arbitraries.of(
                "Aangemeld", "Intake", "Licht", "Contact", "Afgesloten", "Systeemmelding", "Onbekend", "", "1-feb");
        Arbitrary<String> day = Arbitraries.integers()
                .between(1, 31)
                .map(it -> String.format("%02d-02-2026 %02d:%02d", it, it % 24, it % 60));
        Arbitrary<String> datum = Arbitraries.frequencyOf(
                Tuple.of(9, day), Tuple.of(1, Arbitraries.of("", "45000", "3-4-26", "1970-01-01", "29-03-2026 02:30")));
        Arbitrary<String> nummer = Arbitraries.of("", "", "E1", "E2", "E3");
        Arbitrary<String> reden = Arbitraries.of("", "klaar", "31", "99", "anders");
        Arbitrary<String> klant = Arbitraries.of("", "K1", "K2", "111222333");
        Arbitrary<String> volg = Arbitraries.of("", "", "1", "2", "x");
        return Combinators.combine(dossier, status, datum, nummer, reden, klant, volg)
                .as((d, s, t, n, r, k, v) -> {
                    Map<String, String> row = new HashMap<>();
                    row.put("dossier", d);
                    row.put("status", s);
                    row.put("datum", t);
                    row.put("nummer", n);
                    row.put("reden", r);
                    row.put("klant", k);
                    row.put("volg", v);
                    return row;
                })
                .list()
                .ofMaxSize(25);
    }

    private static WithFindings<Registration> read(List<Map<String, String>> rows) {
        EventLogBuilder log = EventLogBuilder.of(MAPPING).observedUntil(LocalDate.of(2026, 12, 31));
        for (int i = 0; i < rows.size(); i++) {
            log.row(Place.line(i + 2L), rows.get(i));
        }
        return log.build();
    }

    @Property(tries = 1000)
    void K1_each_row_is_accepted_rejected_or_a_duplicate(@ForAll("rows") List<Map<String, String>> rows) {
        WithFindings<Registration> read = read(rows);

        assertThat(read.records().read()).isEqualTo(rows.size());
        if (!read.isRefused()) {
            assertThat(read.records().accepted()).isEqualTo(read.value().eventCount());
        }
        assertThat(read.findings().toString()).doesNotContain("111222333").doesNotContain("klaar");
    }

    /** The same for a log that is said to be sorted by trajectory, whether it is or not. */
    @Property(tries = 500)
    void K1_each_row_is_counted_once_when_rows_are_said_to_stand_together(
            @ForAll("rows") List<Map<String, String>> rows, @ForAll boolean sorted) {
        List<Map<String, String>> given = new ArrayList<>(rows);
        if (sorted) {
            given.sort(Comparator.comparing(row -> row.get("dossier").strip()));
        }
        EventLogBuilder log = EventLogBuilder.of(MAPPING)
                .observedUntil(LocalDate.of(2026, 12, 31))
                .rowsTogether();
        for (int i = 0; i < given.size(); i++) {
            log.row(Place.line(i + 2L), given.get(i));
        }
        WithFindings<Registration> read = log.build();

        assertThat(read.records().read()).isEqualTo(rows.size());
        if (!read.isRefused()) {
            assertThat(read.records().accepted()).isEqualTo(read.value().eventCount());
            assertThat(read.countsByCode()).doesNotContainKeys("READ-DUPLICATE-RECORD", "READ-ID-CONFLICT");
        }
        if (sorted) {
            assertThat(read.countsByCode()).doesNotContainKey("MAP-ROWS-APART");
        }
    }

    /** With a moment and an id for each event nothing is left to the order of the rows. */
    @Property(tries = 500)
    void K2_the_order_of_the_rows_makes_no_difference(
            @ForAll("rows") List<Map<String, String>> rows, @ForAll long seed) {
        List<Map<String, String>> unique = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = new HashMap<>(rows.get(i));
            row.put("nummer", "E" + i);
            row.put("volg", "");
            row.put("datum", String.format("%02d-03-2026 %02d:%02d", 1 + i, i, i));
            unique.add(row);
        }
        List<Map<String, String>> shuffled = new ArrayList<>(unique);
        Collections.shuffle(shuffled, new Random(seed));
        WithFindings<Registration> one = read(unique);
        WithFindings<Registration> other = read(shuffled);

        assertThat(other.isRefused()).isEqualTo(one.isRefused());
        assertThat(other.records()).isEqualTo(one.records());
        if (!one.isRefused()) {
            assertThat(other.value()).isEqualTo(one.value());
        }
    }
}

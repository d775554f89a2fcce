package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.json.csv.CsvRows;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;

/**
 * The law D8: what goes out holds no id of a person or a trajectory. Every word of it is one that a definition, a division
 * or the format has; all else that the registration holds carries a mark that must be nowhere.
 */
class ProtectedVocabularyTest {
    private static final String MARK = "zq";
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");
    private static final List<String> PLACES = List.of("Noord", "Zuid", "Oost");
    private static final Set<String> STRATA = strata();
    private static final Set<String> WORDS = Set.of(
            "maatstaf-protected-table",
            "2026.1",
            "WILSON",
            "EXACT_POISSON",
            "MEASURED",
            "TOO_RECENT",
            "NOT_APPLICABLE",
            "INSUFFICIENT",
            "HIDDEN",
            "NOT_MEASURED",
            "count",
            "share",
            "days");
    private static final Pattern DATE_PERIOD_OR_VERSION =
            Pattern.compile("\\d{4}(-Q\\d|-\\d\\d-\\d\\d)?|\\d+(\\.\\d+)+.*");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private static Set<String> strata() {
        Set<String> strata = new TreeSet<>(Set.of("all"));
        for (String place : new String[] {"Noord", "Zuid", "Oost", "UNKNOWN"}) {
            strata.add("neighbourhood=" + place);
        }
        for (String complexity : new String[] {"LOW", "HIGH", "UNKNOWN"}) {
            strata.add("complexity=" + complexity);
        }
        return strata;
    }

    /** Ids, households, predecessors, codes of the house and texts of the source, all with the mark. */
    private static Registration registration(long seed) {
        Random random = new Random(seed);
        Registration.Builder builder =
                Registration.builder().observedUntil(LocalDate.of(2025, 12, 31)).purpose(MARK + " purpose");
        long day = LocalDate.of(2025, 1, 6).toEpochDay();
        for (int i = 0; i < 90; i++) {
            builder.begin(MARK + "T" + i)
                    .client(MARK + "K" + random.nextInt(60))
                    .household(MARK + "H" + random.nextInt(20))
                    .field(TrajectoryField.NEIGHBOURHOOD, PLACES.get(random.nextInt(3)))
                    .field(TrajectoryField.SERVICE, MARK + "S" + random.nextInt(3))
                    .field(TrajectoryField.ORGANISATION, MARK + "O");
            if (i > 0 && random.nextInt(5) == 0) {
                builder.predecessor(MARK + "T" + random.nextInt(i));
            }
            long at = day + random.nextInt(330);
            builder.event(EventType.SIGNAL, at).place(MARK + "P");
            builder.event(EventType.COMPLEXITY, at + 2)
                    .complexity(random.nextInt(4) == 0 ? Complexity.HIGH : Complexity.LOW);
            builder.event(EventType.CONTACT, at + 1).reached(true);
            builder.event(EventType.CONVERSATION, at + 4 + random.nextInt(20));
            builder.event(EventType.of((MARK + "event").toUpperCase(Locale.ROOT)), at + 5);
            builder.end();
        }
        return builder.build().value();
    }

    private static Selection selection() {
        return Selection.from(SocialWorkLibrary.edition("2026.1"))
                .forScope(Scope.builder("Huiswerkbegeleiding")
                        .forGroup("leerlingen")
                        .wanting("meedoen op school")
                        .build())
                .choose("ACT-SIG-COUNT", "ACT-SIG-CLIENTS", "ACT-ANA-FIRSTTALK", "ACT-ROU-HIGH")
                .discussedWith(
                        Audience.COUNCIL, "ACT-SIG-COUNT", "ACT-SIG-CLIENTS", "ACT-ANA-FIRSTTALK", "ACT-ROU-HIGH")
                .build();
    }

    @Property(tries = 15)
    void d8_what_goes_out_holds_no_id(@ForAll long seed) {
        Selection selection = selection();
        KpiCalculator calculator = selection
                .calculator()
                .per(PeriodType.QUARTER)
                .between(Periods.from("2025-Q1").through("2025-Q4"));
        ProtectedTable table = DisclosurePolicy.report()
                .protect(calculator
                        .by(Stratifier.NEIGHBOURHOOD)
                        .by(Stratifier.COMPLEXITY)
                        .overWithClients(registration(seed)))
                .table();
        ProtectedTable whole = DisclosurePolicy.report()
                .protect(calculator.overWithClients(registration(seed)))
                .table();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(table, csv);
        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, selection)
                .madeOn(LocalDate.of(2026, 1, 5))
                .figures(whole)
                .build();
        String json = MaatstafJson.write(table);

        assertThat(List.of(
                        json,
                        csv.toString(StandardCharsets.UTF_8),
                        table.toString(),
                        table.observations().toString(),
                        MaatstafJson.write(sheet),
                        sheet.toString(),
                        SheetFormatter.html(Locale.ENGLISH).format(sheet),
                        SheetFormatter.markdown(Locale.forLanguageTag("nl")).format(sheet)))
                .allSatisfy(out -> assertThat(out).doesNotContainIgnoringCase(MARK));
        assertThat(strings(json)).allMatch(word -> isKnown(word, table));
        List<List<String>> rows = CsvRows.parse(csv.toString(StandardCharsets.UTF_8), ',');
        for (List<String> row : rows.subList(1, rows.size())) {
            assertThat(row).allMatch(cell -> cell.isEmpty() || isKnown(cell, table) || isNumber(cell));
        }
        assertThat(table.hidden()).as("something is hidden").isPositive();
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d8_what_goes_out_holds_no_id(@ForAll long seed) {
        d8_what_goes_out_holds_no_id(seed);
    }

    /** The strings of a document that are no names of fields. */
    private static Set<String> strings(String json) {
        Set<String> strings = new TreeSet<>();
        Matcher matcher = STRING.matcher(json);
        while (matcher.find()) {
            if (matcher.group(2) == null) {
                strings.add(matcher.group(1));
            }
        }
        return strings;
    }

    private static boolean isKnown(String word, ProtectedTable table) {
        return table.names().contains(word)
                || STRATA.contains(word)
                || WORDS.contains(word)
                || DATE_PERIOD_OR_VERSION.matcher(word).matches()
                || FINGERPRINT.matcher(word).matches()
                || table.policy().audiences().stream()
                        .anyMatch(audience -> audience.name().equals(word));
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?");
    }
}

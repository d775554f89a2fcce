package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.catalogue.UnknownKpiException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A KPI comes in or drops out: the day, the reason, and what happens to its series. */
class SelectionHistoryTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final KpiCode SIGNALS = KpiCode.of("ACT-SIG-COUNT");
    private static final KpiCode WORKLOAD = KpiCode.of("QUA-WORKLOAD");
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();

    private static SelectionBuilder selection() {
        return Selection.from(CATALOGUE).forScope(SCOPE).choose("ACT-SIG-COUNT", "ACT-ANA-FIRSTTALK");
    }

    private static Selection changed() {
        return selection()
                .because("ACT-SIG-COUNT", "de gemeente vroeg erom")
                .comeIn("QUA-WORKLOAD", START, SeriesFate.BEGINS, "het team vroeg erom")
                .dropOut("ACT-SIG-COUNT", START.plusMonths(3), SeriesFate.STOPS, "niemand gebruikte het")
                .build();
    }

    @Test
    void should_tell_what_was_chosen_on_any_day() {
        Selection selection = changed();

        assertThat(selection.codesOn(START.minusDays(1)))
                .containsExactlyInAnyOrder(SIGNALS, KpiCode.of("ACT-ANA-FIRSTTALK"));
        assertThat(selection.codesOn(START)).hasSize(3).contains(WORKLOAD, SIGNALS);
        assertThat(selection.codesOn(START.plusMonths(3))).doesNotContain(SIGNALS);
        assertThat(selection.versions())
                .extracting(Object::toString)
                .containsExactly(
                        "version 1: 2 KPIs",
                        "version 2 from 2025-09-01: 3 KPIs; QUA-WORKLOAD came in: het team vroeg erom",
                        "version 3 from 2025-12-01: 2 KPIs; ACT-SIG-COUNT dropped out: niemand gebruikte het");
        assertThat(selection.versions())
                .extracting(SelectionVersion::from)
                .containsExactly(Optional.empty(), Optional.of(START), Optional.of(START.plusMonths(3)));
        assertThat(selection.versions())
                .extracting(SelectionVersion::changes)
                .containsExactly(
                        List.of(),
                        selection.changes().subList(0, 1),
                        selection.changes().subList(1, 2));
        assertThat(selection().build().versions()).singleElement().satisfies(version -> {
            assertThat(version.number()).isOne();
            assertThat(version.from()).isEmpty();
            assertThat(version.changes()).isEmpty();
        });
    }

    @Test
    void should_keep_what_was_said_about_a_kpi_that_dropped_out() {
        Selection selection = changed();

        assertThat(selection.contains(SIGNALS)).isFalse();
        assertThat(selection.droppedOut())
                .singleElement()
                .satisfies(kpi -> assertThat(kpi.why()).contains("de gemeente vroeg erom"));
        assertThat(selection.toString()).contains("2 chosen, 0 linked, 1 dropped out");
        assertThat(selection.calculator().measures()).doesNotContain(HomeworkCatalogue.SIGNALS);
        assertThat(selection.toBuilder().build()).isEqualTo(selection).hasSameHashCodeAs(selection);
        assertThat(selection.movedTo(CATALOGUE).value().droppedOut()).isEqualTo(selection.droppedOut());
    }

    @Test
    void should_say_on_the_timeline_what_happens_to_the_series() {
        SelectionChange change = changed().changes().get(1);

        assertThat(change.note(Locale.forLanguageTag("nl")))
                .hasToString(
                        "2025-12-01: ACT-SIG-COUNT viel af: niemand gebruikte het (de reeks stopt; de cijfers tot dan"
                                + " blijven leesbaar)");
        assertThat(change)
                .hasToString(
                        "2025-12-01: ACT-SIG-COUNT dropped out: niemand gebruikte het (the series stops; its figures"
                                + " until then stay readable)");
        assertThat(changed().changes().get(0).note(Locale.ENGLISH).text()).startsWith("QUA-WORKLOAD came in: ");
    }

    @Test
    void should_let_a_kpi_come_in_again() {
        Selection again = changed().toBuilder()
                .comeIn("ACT-SIG-COUNT", START.plusYears(1), SeriesFate.COUNTED_BACK, "de raad vroeg erom")
                .build();

        assertThat(again.contains(SIGNALS)).isTrue();
        assertThat(again.droppedOut()).isEmpty();
        assertThat(again.codesOn(START.plusMonths(6))).doesNotContain(SIGNALS);
        assertThat(again.find(SIGNALS).orElseThrow().why()).contains("de gemeente vroeg erom");
    }

    @Test
    void should_refuse_what_contradicts_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection().comeIn("QUA-WORKLOAD", START, SeriesFate.STOPS, "x"))
                .withMessageContaining("BEGINS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection().dropOut("ACT-SIG-COUNT", START, SeriesFate.BEGINS, "x"))
                .withMessageContaining("STOPS");
        assertThatIllegalStateException()
                .isThrownBy(() -> selection()
                        .dropOut("QUA-WORKLOAD", START, SeriesFate.STOPS, "x")
                        .build())
                .withMessageContaining("QUA-WORKLOAD drops out, though it was neither chosen nor linked");
        assertThatIllegalStateException()
                .isThrownBy(() -> changed().toBuilder()
                        .dropOut("ACT-SIG-COUNT", START.plusYears(1), SeriesFate.STOPS, "x")
                        .build())
                .withMessageContaining("drops out on 2025-12-01 and again on 2026-09-01");
        assertThatIllegalStateException()
                .isThrownBy(() -> selection()
                        .comeIn("QUA-WORKLOAD", START, SeriesFate.BEGINS, "x")
                        .dropOut("QUA-WORKLOAD", START, SeriesFate.STOPS, "y")
                        .build())
                .withMessageContaining("QUA-WORKLOAD changes twice on 2025-09-01");
        assertThatIllegalStateException()
                .isThrownBy(() -> selection()
                        .comeIn("QUA-WORKLOAD", START, SeriesFate.COUNTED_BACK, "x")
                        .build())
                .withMessageContaining("QUA-WORKLOAD cannot be counted back");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection().dropOut("ACT-SIG-COUNT", START, SeriesFate.STOPS, " "));
    }

    @Test
    void should_be_equal_by_day_kpi_fate_and_reason() {
        SelectionChange change = SelectionChange.of(SIGNALS, START, SeriesFate.STOPS, "x");
        assertThat(change)
                .isEqualTo(SelectionChange.of(SIGNALS, START, SeriesFate.STOPS, "x"))
                .hasSameHashCodeAs(SelectionChange.of(SIGNALS, START, SeriesFate.STOPS, "x"))
                .isNotEqualTo(SelectionChange.of(WORKLOAD, START, SeriesFate.STOPS, "x"))
                .isNotEqualTo(SelectionChange.of(SIGNALS, START.plusDays(1), SeriesFate.STOPS, "x"))
                .isNotEqualTo(SelectionChange.of(SIGNALS, START, SeriesFate.COUNTED_ON, "x"))
                .isNotEqualTo(SelectionChange.of(SIGNALS, START, SeriesFate.STOPS, "y"));
        assertThat(changed().versions().get(0))
                .isEqualTo(changed().versions().get(0))
                .hasSameHashCodeAs(changed().versions().get(0))
                .isNotEqualTo(changed().versions().get(1));
        ValueContract.hold(
                () -> SelectionChange.of(SIGNALS, START, SeriesFate.STOPS, "x"),
                () -> SelectionChange.of(WORKLOAD, START, SeriesFate.STOPS, "x"),
                () -> SelectionChange.of(SIGNALS, START, SeriesFate.STOPS, "y"));
        ValueContract.hold(
                () -> changed().versions().get(0),
                () -> changed().versions().get(1),
                () -> changed().versions().get(2),
                () -> selection()
                        .comeIn("QUA-WORKLOAD", START.plusDays(1), SeriesFate.BEGINS, "het team vroeg erom")
                        .build()
                        .versions()
                        .get(1),
                () -> selection()
                        .comeIn("QUA-WORKLOAD", START, SeriesFate.BEGINS, "de raad vroeg erom")
                        .build()
                        .versions()
                        .get(1));
    }

    /** Going back from today gives what going forward from the first choice gives, whatever the order of the calls. */
    @Property(tries = 500)
    void versions_are_the_first_choice_with_each_change_in_turn(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> all = CATALOGUE.codes().stream().map(KpiCode::value).toList();
        Set<String> first = new HashSet<>();
        all.stream().filter(code -> random.nextBoolean()).forEach(first::add);
        Set<String> now = new HashSet<>(first);
        List<SelectionChange> changes = new ArrayList<>();
        List<Set<KpiCode>> expected = new ArrayList<>();
        expected.add(codes(first));
        for (int i = 0; i < random.nextInt(8); i++) {
            String code = all.get(random.nextInt(all.size()));
            boolean in = !now.contains(code);
            changes.add(SelectionChange.of(
                    KpiCode.of(code),
                    START.plusDays(i * 10L + random.nextInt(9)),
                    in ? SeriesFate.BEGINS : SeriesFate.COUNTED_ON,
                    "reden " + i));
            if (in) {
                now.add(code);
            } else {
                now.remove(code);
            }
            expected.add(codes(now));
        }
        List<String> ever = new ArrayList<>(first);
        changes.forEach(change -> ever.add(change.code().value()));
        Collections.shuffle(ever, random);
        List<SelectionChange> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, random);

        SelectionBuilder builder = Selection.from(CATALOGUE).forScope(SCOPE);
        shuffled.forEach(builder::changed);
        Selection selection = builder.choose(ever.toArray(String[]::new)).build();

        assertThat(selection.changes()).isEqualTo(changes);
        assertThat(selection.versions())
                .extracting(SelectionVersion::codes)
                .usingElementComparator((one, other) -> one.equals(other) ? 0 : 1)
                .containsExactlyElementsOf(expected);
        assertThat(codes(now)).isEqualTo(selection.codesOn(LocalDate.MAX));
    }

    private static Set<KpiCode> codes(Set<String> some) {
        Set<KpiCode> codes = new HashSet<>();
        some.forEach(code -> codes.add(KpiCode.of(code)));
        return codes;
    }

    @Test
    void should_name_the_nearest_when_a_code_is_unknown() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> selection().comeIn("QUA-WORKLOUD", START, SeriesFate.BEGINS, "x")))
                .isInstanceOf(UnknownKpiException.class)
                .hasMessageContaining("QUA-WORKLOAD");
    }

    /** Found by fuzzing: a selection in use named a KPI that no catalogue held, and could not be read again. */
    @Test
    void should_take_up_what_the_catalogue_does_not_hold_only_if_it_dropped_out() {
        KpiCatalogue without = CATALOGUE.where(kpi -> !kpi.code().equals(SIGNALS));
        SelectionBuilder builder =
                Selection.from(without).forScope(SCOPE).choose("QUA-WORKLOAD").takeUp(false, CATALOGUE.get(SIGNALS));

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("ACT-SIG-COUNT is in use, though edition");
        builder.dropOut("ACT-SIG-COUNT", START, SeriesFate.STOPS, "niemand gebruikte het");
        assertThat(builder.build().droppedOut())
                .singleElement()
                .satisfies(kpi -> assertThat(kpi.kpi()).isEqualTo(CATALOGUE.get(SIGNALS)));
        assertThat(Selection.from(without)
                        .forScope(SCOPE)
                        .takeUp(true, CATALOGUE.get(SIGNALS))
                        .dropOut("ACT-SIG-COUNT", START, SeriesFate.STOPS, "niemand gebruikte het")
                        .build()
                        .droppedOut())
                .as("what was linked is taken up as linked")
                .extracting(ChosenKpi::isLinked)
                .containsExactly(true);
        assertThat(builder.build().droppedOut()).extracting(ChosenKpi::isLinked).containsExactly(false);
        builder.changed(SelectionChange.of(SIGNALS, START.plusDays(9), SeriesFate.BEGINS, "toch weer"));
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("ACT-SIG-COUNT is in use");
    }

    @Test
    void should_use_the_entry_of_its_own_catalogue_when_an_older_one_comes_in_again() {
        Kpi older = CATALOGUE.get(SIGNALS).toBuilder()
                .text(KpiText.LABEL, "Meldingen van vroeger", "Signals of before")
                .build();
        SelectionBuilder builder = Selection.from(CATALOGUE)
                .forScope(SCOPE)
                .choose("QUA-WORKLOAD")
                .takeUp(false, older)
                .dropOut("ACT-SIG-COUNT", START, SeriesFate.STOPS, "niemand gebruikte het");

        assertThat(builder.build().droppedOut())
                .singleElement()
                .satisfies(kpi -> assertThat(kpi.kpi()).isEqualTo(older));
        Selection again = builder.comeIn("ACT-SIG-COUNT", START.plusDays(9), SeriesFate.BEGINS, "toch weer")
                .build();
        assertThat(again.find(SIGNALS).orElseThrow().kpi())
                .isEqualTo(CATALOGUE.get(SIGNALS))
                .isNotEqualTo(older);
    }
}

package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.AssignmentTemplate;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static final Party MUNICIPALITY = Party.commissioner("Gemeente X");

    static Scope homework() {
        return Scope.builder("huiswerkbegeleiding")
                .kind(ServiceKind.ACTIVITY)
                .registeredAs("HOMEWORK")
                .forGroup("jeugd", "10 tot 14 jaar")
                .wanting("opgroeien met plezier")
                .between(MUNICIPALITY, Party.provider("Welzijn X"), Party.practitioner("team jeugd"))
                .build();
    }

    static Scope coach() {
        return Scope.builder("gezinscoach")
                .kind(ServiceKind.INTERVENTION)
                .registeredAs("COACH", "COACH_PLUS")
                .forGroup("gezinnen", "met kinderen tot 18 jaar")
                .forGroup("jeugd", "10 tot 14 jaar")
                .wanting("opgroeien met plezier")
                .wanting(DesiredEffect.forOrganisation("minder overdracht"))
                .between(MUNICIPALITY, Party.provider("Jeugdhulp Y"))
                .build();
    }

    @Test
    void should_stand_side_by_side_in_a_table() {
        assertThat(Scopes.of(homework(), coach())).hasToString("""
                        scope                kind          provider     groups           effects wanted                        open
                        huiswerkbegeleiding  activity      Welzijn X    jeugd            opgroeien met plezier                 1
                        gezinscoach          intervention  Jeugdhulp Y  gezinnen, jeugd  opgroeien met plezier, minder ove...  3""");
        assertThat(Scopes.of()).hasToString("No scopes.");
    }

    @Test
    void should_say_who_wants_the_same_and_who_is_for_the_same_people() {
        Scopes scopes = Scopes.of(homework(), coach());

        assertThat(scopes.byEffect().get(DesiredEffect.forClient("opgroeien met plezier")))
                .containsExactly(homework(), coach());
        assertThat(scopes.byEffect().get(DesiredEffect.forOrganisation("minder overdracht")))
                .containsExactly(coach());
        assertThat(scopes.byGroup()).containsOnlyKeys("jeugd", "gezinnen");
        assertThat(scopes.byGroup().get("jeugd")).hasSize(2);
        assertThat(scopes.byProvider()).containsOnlyKeys(Party.provider("Welzijn X"), Party.provider("Jeugdhulp Y"));
    }

    @Test
    void should_have_one_name_each() {
        Scope other = homework().toBuilder().forGroup("ouders").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scopes.of(homework(), other))
                .withMessageContaining("huiswerkbegeleiding")
                .withMessageContaining("called(..)");
        assertThat(Scopes.of(homework(), other.toBuilder().called("met ouders").build()))
                .hasSize(2);
        assertThat(Scopes.of(homework(), homework()).size()).isOne();
        assertThat(Scopes.of(homework()).with(other).find("huiswerkbegeleiding"))
                .contains(other);
        assertThat(Scopes.of(homework()).without("huiswerkbegeleiding").isEmpty())
                .isTrue();
        assertThat(Scopes.of(homework(), coach()))
                .isEqualTo(Scopes.of(coach(), homework()))
                .hasSameHashCodeAs(Scopes.of(coach(), homework()))
                .isNotEqualTo(Scopes.of(coach()));
    }

    @Test
    void should_count_somebody_of_two_scopes_once() {
        CaseCondition homework = CaseCondition.field(TrajectoryField.SERVICE, "HOMEWORK");
        CaseCondition coach = CaseCondition.any(
                CaseCondition.field(TrajectoryField.SERVICE, "COACH"),
                CaseCondition.field(TrajectoryField.SERVICE, "COACH_PLUS"));

        assertThat(Scopes.of(homework(), coach()).population())
                .isEqualTo(Population.where(CaseCondition.any(homework, coach)));
        assertThat(Scopes.of(homework()).population()).isEqualTo(Population.where(homework));
        Scope untold = Scope.builder("inloop")
                .forGroup("iedereen")
                .wanting("ontmoeten")
                .build();
        assertThat(Scopes.of(homework(), untold).population()).isEqualTo(Population.everyone());
        assertThat(Scopes.of().population()).isEqualTo(Population.everyone());
    }

    @Test
    void should_notice_scopes_that_the_registration_cannot_tell_apart() {
        Scope twin = homework().toBuilder().called("huiswerk in Zuid").build();

        Scope third = homework().toBuilder().called("huiswerk in Oost").build();

        assertThat(Scopes.of(coach(), homework(), twin, third).findings())
                .as("said once, at the first of them")
                .filteredOn(finding -> finding.code().equals("SCOPE-SAME-POPULATION"))
                .extracting(finding -> finding.place().field())
                .containsExactly("huiswerkbegeleiding");
        assertThat(Scopes.of(homework(), coach(), twin).findings())
                .filteredOn(finding -> finding.code().equals("SCOPE-SAME-POPULATION"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("The registration cannot tell these scopes apart: huiswerkbegeleiding, huiswerk in"
                        + " Zuid. Their figures are about the same trajectories.");
    }

    @Test
    void should_say_of_each_scope_what_is_not_settled() {
        Scopes scopes = Scopes.of(homework(), coach());

        assertThat(coach().findings()).isNotEmpty();
        for (Scope scope : scopes) {
            assertThat(scopes.findings())
                    .filteredOn(finding -> finding.place().field().equals(scope.name()))
                    .extracting(Finding::code)
                    .containsExactlyElementsOf(
                            scope.findings().stream().map(Finding::code).toList());
        }
        assertThat(Scopes.of(coach()).findings())
                .as("one scope is told apart from nothing")
                .extracting(Finding::code)
                .doesNotContain("SCOPE-SAME-POPULATION");
    }

    @Test
    void should_put_scopes_of_several_providers_under_one_assignment() {
        AssignmentTemplate template = new AssignmentTemplate(
                "at-home",
                LocalizedText.of("zo thuis mogelijk opgroeien", "growing up at home as much as can be"),
                LocalizedText.of("Wat kinderen nodig hebben.", "What children need."),
                LocalizedText.of("Jeugdwet", "Youth Act"),
                List.of(Source.of("made up for a test", "")));
        Assignment assignment = Assignment.from(template)
                .commissionedBy(MUNICIPALITY)
                .with(homework())
                .with(coach());

        assertThat(assignment.byProvider()).hasSize(2);
        assertThat(assignment.population()).isEqualTo(assignment.scopes().population());
        assertThat(assignment.findings()).noneMatch(finding -> finding.code().startsWith("SCOPE-ASSIGNMENT"));
        assertThat(assignment.toString())
                .startsWith("growing up at home as much as can be (Youth Act), asked by Gemeente X\nscope ");
    }

    @Test
    void should_say_what_is_open_in_an_assignment() {
        Assignment bare = Assignment.of("thuis", LocalizedText.of("zo thuis mogelijk opgroeien"));
        assertThat(bare.findings())
                .extracting(Finding::code)
                .containsExactly("SCOPE-ASSIGNMENT-NO-COMMISSIONER", "SCOPE-ASSIGNMENT-NO-SCOPE");

        Scope alone = Scope.builder("inloop")
                .forGroup("iedereen", "uit de buurt")
                .wanting("ontmoeten")
                .between(Party.commissioner("Gemeente Y"))
                .build();
        assertThat(bare.commissionedBy(MUNICIPALITY)
                        .with(alone)
                        .with(homework())
                        .findings())
                .filteredOn(finding -> finding.code().startsWith("SCOPE-ASSIGNMENT"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "It is not said yet which provider offers inloop.",
                        "inloop has another commissioner: Gemeente Y.",
                        "There is only one provider under this assignment: Welzijn X.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.commissionedBy(Party.provider("Welzijn X")))
                .withMessageContaining("Welzijn X (provider)");
    }

    @Test
    void should_be_equal_by_what_it_holds() {
        Assignment one = Assignment.of("thuis", LocalizedText.of("thuis"));
        assertThat(one)
                .isEqualTo(Assignment.of("thuis", LocalizedText.of("thuis")))
                .hasSameHashCodeAs(Assignment.of("thuis", LocalizedText.of("thuis")))
                .isNotEqualTo(one.under(LocalizedText.of("Wmo")))
                .isNotEqualTo(one.commissionedBy(MUNICIPALITY))
                .isNotEqualTo(one.with(homework()))
                .isNotEqualTo(Assignment.of("anders", LocalizedText.of("thuis")));
        assertThat(one.with(homework()).law()).isEmpty();
        assertThat(one.commissioner()).isEmpty();
        ValueContract.hold(
                () -> Assignment.of("thuis", LocalizedText.of("thuis")),
                () -> Assignment.of("anders", LocalizedText.of("thuis")),
                () -> Assignment.of("thuis", LocalizedText.of("anders")),
                () -> one.under(LocalizedText.of("Wmo")),
                () -> one.commissionedBy(MUNICIPALITY),
                () -> one.with(homework()));
        ValueContract.hold(
                Scopes::of,
                () -> Scopes.of(homework()),
                () -> Scopes.of(coach()),
                () -> Scopes.of(homework(), coach()));
        ValueContract.hold(
                () -> homework(),
                () -> coach(),
                () -> homework().toBuilder().called("elders").build(),
                () -> homework().toBuilder().forGroup("ouders").build(),
                () -> homework().toBuilder().wanting("rust thuis").build(),
                () -> homework().toBuilder()
                        .between(Party.provider("Jeugdhulp Y"))
                        .build(),
                () -> homework().toBuilder()
                        .notHolding("opgroeien met plezier", "jeugd")
                        .build(),
                () -> homework().toBuilder()
                        .describedBy(ServiceDescription.of("elke dinsdag"))
                        .build());
    }

    @Test
    void should_hold_what_was_said_of_an_assignment() {
        LocalizedText text = LocalizedText.of("zo thuis mogelijk opgroeien", "growing up at home");
        LocalizedText law = LocalizedText.of("Jeugdwet", "Youth Act");
        Assignment assignment = Assignment.of("thuis", text)
                .under(law)
                .commissionedBy(MUNICIPALITY)
                .with(homework());

        assertThat(assignment.name()).isEqualTo("thuis");
        assertThat(assignment.text()).isEqualTo(text);
        assertThat(assignment.law()).contains(law);
        assertThat(assignment.commissioner()).contains(MUNICIPALITY);
        Assignment other = assignment.with(Scopes.of(coach()));
        assertThat(other.scopes()).containsExactly(coach());
        assertThat(other.law()).contains(law);
        assertThat(other.commissioner()).contains(MUNICIPALITY);
        assertThat(assignment.scopes()).as("the first is unchanged").containsExactly(homework());
    }

    /** The longest name that is shown whole has 36 letters. */
    @Test
    void should_clip_what_is_too_wide_and_print_at_most_forty_lines() {
        assertThat(Scopes.of(named("n".repeat(36))).toString()).contains("\n" + "n".repeat(36) + "  ?");
        assertThat(Scopes.of(named("n".repeat(37))).toString()).contains("\n" + "n".repeat(33) + "...  ?");
        List<Scope> many = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> named("dienst " + number))
                .toList();

        String whole = Scopes.of(many.subList(0, 39)).toString();
        assertThat(whole.lines()).hasSize(40).last().asString().startsWith("dienst 39 ");
        String cut = Scopes.of(many).toString();
        assertThat(cut.lines()).hasSize(40).last().isEqualTo("and 2 more");
        assertThat(cut).contains("\ndienst 38 ").doesNotContain("\ndienst 39 ");
    }

    private static Scope named(String name) {
        return Scope.builder(name).forGroup("buren").wanting("ontmoeten").build();
    }
}

package io.github.maatstaf.kpi.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KnownKpiTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ValidatorOfForms VALIDATORS = new ValidatorOfForms(DUTCH);
    private static final Validator VALIDATOR = VALIDATORS.validator();

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    public static final class OurLibrary implements Supplier<KpiCatalogue> {
        @Override
        public KpiCatalogue get() {
            return HomeworkCatalogue.catalogue();
        }
    }

    private static final class Hidden implements Supplier<KpiCatalogue> {
        private Hidden() {}

        @Override
        public KpiCatalogue get() {
            return HomeworkCatalogue.catalogue();
        }
    }

    static final class KpiForm {
        @NotBlank
        @KnownKpi(in = OurLibrary.class)
        @Nullable
        String code;

        KpiForm(@Nullable String code) {
            this.code = code;
        }
    }

    static final class ListForm {
        List<@KnownKpi(in = OurLibrary.class) String> codes;

        ListForm(String... codes) {
            this.codes = List.of(codes);
        }
    }

    static final class OwnWordsForm {
        @KnownKpi(in = OurLibrary.class, message = "Kies een KPI uit de lijst.")
        String code = "IMP-NOT-THERE";
    }

    static final class BrokenForm {
        @KnownKpi(in = Hidden.class)
        String code = "IMP-NOT-THERE";
    }

    private static <T> ConstraintViolation<T> only(Set<ConstraintViolation<T>> violations) {
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    /** Its list says what took its place; whether somebody may still choose it is not for a form field to say. */
    @Test
    void should_know_a_withdrawn_code() {
        assertThat(HomeworkCatalogue.catalogue().findingFor("ACT-SIG-OLD")).isPresent();
        assertThat(VALIDATOR.validate(new KpiForm("ACT-SIG-OLD"))).isEmpty();
    }

    @Test
    void should_give_the_finding_that_the_catalogue_itself_gives() {
        ConstraintViolation<KpiForm> violation = only(VALIDATOR.validate(new KpiForm("IMP-WOA-LEVELFIX")));

        Finding plain =
                HomeworkCatalogue.catalogue().findingFor("IMP-WOA-LEVELFIX").orElseThrow();
        assertThat(KpiMessageInterpolator.findingOf(violation)).contains(plain);
        assertThat(violation.getMessage())
                .isEqualTo(plain.message(DUTCH))
                .startsWith("Deze code staat niet in de lijst. Bedoel je een van deze: IMP-WOA-LEVELFIT, ");
        assertThat(violation.getPropertyPath()).hasToString("code");
    }

    @Test
    void should_let_a_known_code_and_an_empty_field_pass() {
        assertThat(VALIDATOR.validate(new KpiForm("IMP-WOA-LEVELFIT"))).isEmpty();
        assertThat(VALIDATOR.validateProperty(new KpiForm(" "), "code"))
                .as("only the host's own constraint speaks")
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getMessage()).isEqualTo("mag niet onbeschreven zijn");
                    assertThat(KpiMessageInterpolator.findingOf(it)).isEmpty();
                });
        assertThat(VALIDATOR.validateValue(ListForm.class, "codes", List.of())).isEmpty();
    }

    @Test
    void should_check_every_element_of_a_list() {
        ConstraintViolation<ListForm> violation =
                only(VALIDATOR.validate(new ListForm("IMP-WOA-LEVELFIT", "levelfit", "")));

        assertThat(violation.getPropertyPath().toString()).startsWith("codes[1]");
    }

    @Test
    void should_leave_a_message_of_the_callers_own_alone() {
        ConstraintViolation<OwnWordsForm> violation = only(VALIDATOR.validate(new OwnWordsForm()));

        assertThat(violation.getMessage()).isEqualTo("Kies een KPI uit de lijst.");
        assertThat(KpiMessageInterpolator.findingOf(violation)).isEmpty();
    }

    @Test
    void should_speak_the_language_that_the_host_asks_for() {
        try (ValidatorOfForms english = new ValidatorOfForms(Locale.ENGLISH)) {
            assertThat(only(english.validator().validate(new KpiForm("X"))).getMessage())
                    .startsWith("The list does not hold this code. Do you mean one of these: ");
        }
    }

    @Test
    void should_say_what_is_wrong_with_a_supplier_that_cannot_be_made() {
        assertThatThrownBy(() -> VALIDATOR.validate(new BrokenForm()))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .isInstanceOf(NoSuchMethodException.class);
    }

    @Property(tries = 200)
    void what_somebody_typed_is_judged_alike_and_never_evaluated_or_repeated(@ForAll String typed) {
        String code = "${1+1}{validatedValue}" + typed;

        ConstraintViolation<KpiForm> violation = only(VALIDATOR.validate(new KpiForm(code)));

        assertThat(KpiMessageInterpolator.findingOf(violation))
                .isEqualTo(HomeworkCatalogue.catalogue().findingFor(code));
        assertThat(violation.getMessage()).doesNotContain("validatedValue", "${", "{nearest}");
    }
}

package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.ValueContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A scope that is filled in step by step, and the laws S1 to S5 for it. */
class ScopeDraftTest {
    private static List<String> codes(Scope.Builder builder) {
        return builder.missing().stream().map(Finding::code).toList();
    }

    @Test
    void should_say_what_is_missing_before_it_is_built() {
        Scope.Builder builder = Scope.builder();
        assertThat(builder).hasToString("A scope of no service yet, not built yet");
        assertThat(codes(builder)).containsExactly("SCOPE-NO-SERVICE", "SCOPE-NO-GROUP", "SCOPE-NO-EFFECT");
        assertThat(builder.missing())
                .allMatch(finding -> finding.severity() == Severity.BLOCKING)
                .extracting(finding -> finding.place().field())
                .containsExactly("service", "groups", "effects");
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage(
                        "The scope is not complete: No service is chosen yet. (service) No group of people is named"
                                + " yet. (forGroup) No desired effect is named yet. (wanting)");

        builder.service(SocialService.of("inloop"));
        assertThat(codes(builder)).containsExactly("SCOPE-NO-GROUP", "SCOPE-NO-EFFECT");
        builder.forGroup("buurtbewoners").wanting("ontmoeten");
        assertThat(builder.missing()).isEmpty();
        assertThat(builder).hasToString("A scope of inloop, not built yet");
        assertThat(builder.build().name()).isEqualTo("inloop");
    }

    @Test
    void should_keep_the_name_the_kind_and_the_words_of_the_service() {
        ServiceDescription words = ServiceDescription.from(DescriptionTemplate.BUSINESS_MODEL_CANVAS)
                .with("CHANNELS", "via school")
                .with("CUSTOMER_SEGMENTS", "leerlingen");
        Scope scope = Scope.builder("huiswerk")
                .called("huiswerk in Noord")
                .kind(ServiceKind.PROJECT)
                .describedBy(words)
                .forGroup("leerlingen")
                .wanting("plezier")
                .build();

        assertThat(scope.description()).contains(words);
        assertThat(scope.service()).hasToString("huiswerk (project)");
        assertThat(scope.toString()).startsWith("huiswerk in Noord: huiswerk (project) for leerlingen");
        assertThat(scope.toBuilder().build()).isEqualTo(scope).hasSameHashCodeAs(scope);
        assertThat(scope.toBuilder().called("huiswerk").build()).isNotEqualTo(scope);
        assertThat(words.texts().keySet()).containsExactly("CUSTOMER_SEGMENTS", "CHANNELS");
        assertThat(words.openHeadings()).hasSize(7);
        assertThat(words.toString()).contains("channels: via school", "cost structure: (open)");
        assertThat(ServiceDescription.of("een open huis").text("TEXT")).contains("een open huis");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.with("PRICE", "x"))
                .withMessageContaining("PRICE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DescriptionTemplate.of("OWN", LocalizedText.of("eigen"), List.of()));
        assertThat(DescriptionTemplate.BUSINESS_MODEL_CANVAS.headings())
                .as("the nine building blocks by the names that the Business Model Canvas gives them")
                .extracting(heading -> heading.label().in(Locale.ENGLISH))
                .containsExactly(
                        "customer segments",
                        "value propositions",
                        "channels",
                        "customer relationships",
                        "revenue streams",
                        "key resources",
                        "key activities",
                        "key partnerships",
                        "cost structure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceKind.of("walk in", LocalizedText.of("inloop")))
                .withMessageContaining("walk in");
    }

    @Test
    void should_be_described_under_headings_of_ones_own() {
        DescriptionHeading goal = new DescriptionHeading(
                "GOAL", LocalizedText.of("doel", "aim"), LocalizedText.of("Waartoe?", "To what end?"));
        DescriptionHeading place =
                new DescriptionHeading("PLACE", LocalizedText.of("plek", "place"), LocalizedText.of("Waar?", "Where?"));
        LocalizedText label = LocalizedText.of("ons formulier", "our form");
        DescriptionTemplate own = DescriptionTemplate.of(" OWN ", label, List.of(goal, place));

        assertThat(own.name()).isEqualTo("OWN");
        assertThat(own.label()).isEqualTo(label);
        assertThat(own.headings()).containsExactly(goal, place);
        assertThat(own.heading("PLACE")).contains(place);
        assertThat(own).hasToString("OWN [GOAL, PLACE]");
        assertThat(goal).hasToString("GOAL: To what end?");
        ServiceDescription words = ServiceDescription.from(own).with("PLACE", "in de school");
        assertThat(words.template()).isEqualTo(own);
        assertThat(words.openHeadings()).containsExactly(goal);
        assertThat(words).hasToString("aim: (open)\nplace: in de school");
        assertThat(words.with("GOAL", "een\n".repeat(50)).toString().lines())
                .as("whatever people typed")
                .hasSize(40)
                .last()
                .isEqualTo("and 12 more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DescriptionTemplate.of("OWN", label, List.of(goal, place, goal)))
                .withMessageContaining("GOAL");
        assertThat(DescriptionTemplate.standard())
                .containsExactly(DescriptionTemplate.FREE, DescriptionTemplate.BUSINESS_MODEL_CANVAS);
        ValueContract.hold(
                () -> DescriptionTemplate.of("OWN", label, List.of(goal)),
                () -> DescriptionTemplate.of("OTHER", label, List.of(goal)),
                () -> DescriptionTemplate.of("OWN", LocalizedText.of("ons formulier"), List.of(goal)),
                () -> DescriptionTemplate.of("OWN", label, List.of(goal, place)));
        ValueContract.hold(
                () -> ServiceDescription.from(own),
                () -> ServiceDescription.from(DescriptionTemplate.FREE),
                () -> ServiceDescription.from(own).with("PLACE", "in de school"),
                () -> ServiceDescription.from(own).with("PLACE", "thuis"),
                () -> ServiceDescription.from(own).with("GOAL", "thuis"));
    }

    /** S1 all violations are there in any order of the calls; S2 mending one removes exactly that one; S3; S4; S5. */
    @Property(tries = 300)
    void whatever_is_left_out_is_named_and_nothing_else(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> expected = new ArrayList<>();
        List<Consumer<Scope.Builder>> said = new ArrayList<>();
        add(random, said, expected, "SCOPE-NO-SERVICE", builder -> builder.service(SocialService.of("a")));
        add(random, said, expected, "SCOPE-NO-GROUP", builder -> builder.forGroup("b"));
        add(random, said, expected, "SCOPE-NO-EFFECT", builder -> builder.wanting("c"));
        said.add(builder -> builder.kind(ServiceKind.ACTIVITY));
        said.add(builder -> builder.partOf("d"));
        Scope.Builder builder = Scope.builder();
        said.forEach(call -> call.accept(builder));
        Collections.shuffle(said, random);
        Scope.Builder shuffled = Scope.builder();
        said.forEach(call -> call.accept(shuffled));

        assertThat(codes(builder))
                .isEqualTo(expected)
                .isEqualTo(codes(shuffled))
                .isEqualTo(codes(builder));
        if (expected.isEmpty()) {
            assertThat(shuffled.build()).isEqualTo(builder.build());
            assertThat(builder.build().toBuilder().build()).isEqualTo(builder.build());
            assertThat(builder.forGroup("b").wanting("c").build()).isEqualTo(shuffled.build());
        } else if (expected.remove("SCOPE-NO-EFFECT")) {
            assertThat(codes(builder.wanting("c"))).isEqualTo(expected);
        }
    }

    private static void add(
            Random random,
            List<Consumer<Scope.Builder>> said,
            List<String> expected,
            String code,
            Consumer<Scope.Builder> call) {
        if (random.nextBoolean()) {
            said.add(call);
        } else {
            expected.add(code);
        }
    }
}

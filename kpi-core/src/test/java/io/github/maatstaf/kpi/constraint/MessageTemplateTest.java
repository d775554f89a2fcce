package io.github.maatstaf.kpi.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {
    @Test
    void should_write_a_finding_as_a_key_with_its_arguments() {
        Finding finding = Finding.of("CATALOGUE-UNKNOWN-KPI").with("nearest", "IMP-A, IMP-B");

        assertThat(MessageTemplate.of(finding))
                .isEqualTo("{io.github.maatstaf.kpi.CATALOGUE-UNKNOWN-KPI;nearest=IMP-A, IMP-B}");
        assertThat(MessageTemplate.of(Finding.of("AGREE-NO-END"))).isEqualTo("{io.github.maatstaf.kpi.AGREE-NO-END}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kies een KPI.",
                "{jakarta.validation.constraints.NotBlank.message}",
                "{io.github.maatstaf.kpi.NO-SUCH-CODE}",
                "{io.github.maatstaf.kpi.AGREE-NO-END} en meer",
                "{io.github.maatstaf.kpi.AGREE-NO-END;x=%7}",
                "{io.github.maatstaf.kpi.AGREE-NO-END;x=%zz}"
            })
    void should_leave_every_other_template_to_the_host(String template) {
        assertThat(MessageTemplate.parse(template)).isEmpty();
    }

    @Property
    void a_finding_comes_back_whatever_its_arguments_hold(@ForAll String value, @ForAll String other) {
        Finding finding = Finding.of("AGREE-NO-END").with("a" + other, value).with("b;=%{}$\\", other);

        assertThat(MessageTemplate.parse(MessageTemplate.of(finding))).contains(finding);
    }
}

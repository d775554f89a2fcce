package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Severity;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of all findings stands in the repository, and says what the library says. */
class FindingsPageTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void should_show_every_change_of_a_finding() {
        GoldenFile.in(PublishedModule.REPOSITORY.resolve("docs/findings.md"))
                .matches(FindingsPage.of(FindingCodes.defined().codes()));
    }

    @Test
    void should_hold_a_row_for_each_code_with_both_texts() {
        String page = FindingsPage.of(FindingCodes.defined().codes());

        for (String code : FindingCodes.defined().codes()) {
            Finding finding = Finding.of(code);
            assertThat(page)
                    .contains("| `" + code + "` | ")
                    .contains(finding.message(DUTCH).replace("|", "\\|"))
                    .contains(finding.message(Locale.ENGLISH).replace("|", "\\|"));
        }
    }

    static Set<String> codes() {
        return FindingCodes.defined().codes();
    }

    /** Whoever is asked to act is told what to do, in both languages. */
    @ParameterizedTest
    @MethodSource("codes")
    void should_guide_whoever_must_act(String code) {
        Finding finding = Finding.of(code);

        boolean asked = finding.severity() != Severity.NOTE;
        assertThat(finding.guidance(DUTCH).isPresent())
                .isEqualTo(finding.guidance(Locale.ENGLISH).isPresent());
        assertThat(finding.guidance(DUTCH).isPresent() || !asked).isTrue();
    }
}

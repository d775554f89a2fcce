package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path CASES =
            Path.of("src/main/resources/io/github/maatstaf/examples/quickstart/huiswerkbegeleiding-made-up.ndjson");

    @Test
    void should_run_the_first_screen_in_twelve_lines_at_most() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Path cases = CASES;

        // spotless:off
        // tag::first-screen[]
        var library = SocialWorkLibrary.latest();
        var scope = Scope.builder("Huiswerkbegeleiding").partOf("jongerenwerk")
                .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                .wanting("het voorkomen van onderpresteren").build();
        var selection = Selection.from(library).forScope(scope)
                .choose("ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE90").build();
        var read = RegistrationReader.read(cases);                        // a value and its findings
        var table = selection.calculator().per(QUARTER).over(read.value());
        out.println(TrendCalculator.withDefaults().trendOf(table.series("first-talk-days.median")));
        var sheet = ConversationSheet.builder(selection).figures(table).readFrom(read).build();
        out.println(SheetFormatter.markdown(Locale.forLanguageTag("nl")).format(sheet));
        // end::first-screen[]
        // spotless:on

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith(Documented.output("first-screen"))
                .contains("# Gespreksblad: Huiswerkbegeleiding");
        assertThat(table.edition()).contains(library.edition());
        assertThat(Documented.region("ReadmeTest#first-screen").lines()).hasSizeLessThanOrEqualTo(12);
    }
}

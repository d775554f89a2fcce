package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of the main types' Javadoc; a line of comment is what the statement above it gives. */
class JavadocTest {
    private static final Path CORE =
            Documented.ROOT.resolve(Path.of("kpi-core", "src", "main", "java", "io", "github", "maatstaf", "kpi"));

    private static final Pattern EXAMPLE = Pattern.compile(" \\* <pre>\\{@code\\n(.*?) \\* }</pre>", Pattern.DOTALL);

    @Test
    void should_show_the_catalogue() {
        // spotless:off
        // tag::KpiCatalogue[]
        var library = SocialWorkLibrary.latest();
        var debt = library.in(LifeDomain.FINANCE).in(KpiLayer.ACTIVITY);
        // 3 KPIs of Maatstaf 2026.1
        // ACT-SIG-ARREARS     Early signals of payment arrears (count)
        // ACT-SIG-DEBTRATIO   Debt help: trajectories per report (ratio)
        // ACT-ANA-DEBTWAIT28  Debt help: first conversation within 28 days (share)
        var back = library.search("HERINSTROOM").codes();
        // [ACT-REE-SHARE365, ACT-REE-TIME]
        library.get("ACT-ANA-WAIT");     // or an exception with the three nearest codes
        // end::KpiCatalogue[]
        // spotless:on
        assertExample("catalogue/KpiCatalogue", debt, back);
    }

    @Test
    void should_show_a_measure() {
        // spotless:off
        // tag::Measure[]
        Measure quickStart = Measure.share("quick-start")
                .counting(first(SIGNAL).daysUntil(first(CONVERSATION)).atMost(7))
                .followedFor(7).datedBy(first(SIGNAL)).build();
        String text = quickStart.canonicalText();
        // m1;share;counting=days(first(SIGNAL),first(CONVERSATION))<=7;dated=first(SIGNAL);follow=7
        String counts = quickStart.whatCounts().in(Locale.ENGLISH);
        // trajectories with a signal
        // end::Measure[]
        // spotless:on
        assertExample("measure/Measure", text, counts);
    }

    @Test
    void should_show_a_registration_and_a_table() {
        // spotless:off
        // tag::Registration[]
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("C1").client("K7").field(TrajectoryField.SERVICE, "huiswerkbegeleiding")
                .event(SIGNAL, LocalDate.of(2025, 3, 4)).event(CONVERSATION, LocalDate.of(2025, 3, 10)).end();
        Registration registration = builder.build().value();
        // 1 trajectory with 2 events, observed until 2025-12-31
        // end::Registration[]
        // tag::KpiCalculator[]
        Measure signals = Measure.events("signals").of(SIGNAL).build();
        Measure talk = Measure.duration("talk-days").from(first(SIGNAL)).to(first(CONVERSATION))
                .datedBy(first(SIGNAL)).build();
        ObservationTable table = KpiCalculator.of(signals, talk).per(QUARTER)
                .between(Periods.from("2025-Q1").through("2025-Q2")).over(registration);
        // 4 observations, complete until 2025-12-31
        // signals           all  █▁  2025-Q2: 0
        // talk-days.median  all  ▄·  2025-Q1: 6 days, then not applicable
        // end::KpiCalculator[]
        // spotless:on
        assertExample("registration/Registration", registration);
        assertExample("calculation/KpiCalculator", table);
    }

    @Test
    void should_show_a_trend() {
        // spotless:off
        // tag::Trend[]
        Series visitors = Series.of("visitors", QUARTER, "2023-Q1", 40, 52, null, 61, 58, 66, 71);
        Trend trend = TrendCalculator.withDefaults().trendOf(visitors);
        // visitors ▁▄·▆▅▇█ rises by 4.5 per quarter (2 to 8), p = 0.0167, 6 of 7 quarters
        // end::Trend[]
        // spotless:on
        assertExample("trend/Trend", trend);
    }

    @Test
    void should_show_a_selection_and_a_sheet() {
        var library = SocialWorkLibrary.latest();
        Scope scope = Scope.builder("Huiswerkbegeleiding")
                .forGroup("leerlingen basisonderwijs")
                .wanting("het voorkomen van onderpresteren")
                .build();
        ObservationTable table = KpiCalculator.of(library.get("ACT-ANA-WAIT"))
                .per(QUARTER)
                .over(Printout.read().value());
        // spotless:off
        // tag::Selection[]
        Selection selection = Selection.from(library).forScope(scope).choose("ACT-ANA-WAIT")
                .hopedFor("ACT-ANA-WAIT", HopedDirection.FALL, PartyRole.PARENT, "school goes on")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2025, 1, 14)).build();
        // Selection for Huiswerkbegeleiding from edition 2026.1: 1 chosen, 0 linked; agreed by commissioner on 2025-01-14
        //   ACT-ANA-WAIT Waiting time from signal to analysis; parents hope that it falls, because school goes on
        // end::Selection[]
        // tag::ConversationSheet[]
        ConversationSheet sheet = ConversationSheet.builder(selection).figures(table).build();
        // Conversation sheet about Huiswerkbegeleiding, 0 stories
        //   1 Waiting time from signal to analysis: falls, 0 stories, 13 questions
        String page = SheetFormatter.html(Locale.forLanguageTag("nl")).format(sheet);
        // end::ConversationSheet[]
        // spotless:on
        assertExample("scope/Selection", selection);
        assertExample("conversation/ConversationSheet", sheet);
        assertThat(page).contains("<title>Gespreksblad: Huiswerkbegeleiding</title>");
    }

    /** Holds the comments of the region to what was printed, and the Javadoc of the type to the region. */
    private static void assertExample(String type, Object... printed) {
        String region = Documented.region("JavadocTest#" + type.substring(type.indexOf('/') + 1));
        String comments = region.lines()
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .collect(Collectors.joining("\n"));
        StringBuilder expected = new StringBuilder();
        for (Object one : printed) {
            expected.append(expected.isEmpty() ? "" : "\n").append(one);
        }
        assertThat(comments).isEqualTo(expected.toString());

        assertThat(javadocExample(type)).isEqualTo(region);
    }

    private static String javadocExample(String type) {
        String source = Documented.read(CORE.resolve(type + ".java"));
        Matcher matcher = EXAMPLE.matcher(source.substring(0, source.indexOf("\npublic ")));
        assertThat(matcher.find()).as("the Javadoc of %s has an example", type).isTrue();
        return matcher.group(1)
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", "") + "\n")
                .collect(Collectors.joining());
    }
}

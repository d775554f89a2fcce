package io.github.maatstaf.kpi.conversation;

import static io.github.maatstaf.kpi.scope.Party.commissioner;
import static io.github.maatstaf.kpi.scope.Party.provider;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.Scope;
import java.time.LocalDate;
import java.util.List;

/** A made-up assignment of five providers, each with figures of its own over one quarter. */
final class AssignmentFixture {
    static final ReportingPeriod QUARTER = ReportingPeriod.parse("2026-Q1");
    static final Party OWN = provider("Welzijn Noord");
    static final List<String> OTHERS = List.of("Buurtzorgers", "De Linden", "Kompas", "Stichting Zuid");

    private AssignmentFixture() {}

    static Assignment assignment() {
        Assignment assignment = Assignment.of(
                        "thuis opgroeien",
                        LocalizedText.of("kinderen groeien zoveel mogelijk thuis op", "children grow up at home"))
                .under(LocalizedText.of("Jeugdwet", "Youth Act"))
                .commissionedBy(commissioner("Gemeente X"))
                .with(scope("huiswerkbegeleiding", OWN));
        for (String other : OTHERS) {
            assignment = assignment.with(scope("begeleiding " + other, provider(other)));
        }
        return assignment;
    }

    private static Scope scope(String service, Party provider) {
        return Scope.builder(service)
                .forGroup("BO/VO leerlingen")
                .wanting("het voorkomen van onderpresteren")
                .between(commissioner("Gemeente X"), provider)
                .build();
    }

    static Observation share(long numerator, long denominator) {
        return Observation.builder("aftercare-share-90", QUARTER)
                .fingerprint(HomeworkCatalogue.AFTERCARE.fingerprint())
                .share(numerator, denominator)
                .clients(denominator)
                .build();
    }

    static Observation days(long days, long families) {
        return days(HomeworkCatalogue.FIRST_TALK, days, families);
    }

    static Observation days(Measure measure, long days, long families) {
        return Observation.builder("first-talk-days.median", QUARTER)
                .unit(Unit.DAYS)
                .fingerprint(measure.fingerprint())
                .value(days)
                .counts(families, families)
                .clients(families)
                .build();
    }

    static ObservationTable table(Observation... figures) {
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(LocalDate.of(2026, 6, 30));
        for (Observation figure : figures) {
            table.add(figure);
        }
        return table.build();
    }

    static ObservationTable own() {
        return table(
                days(13, 128),
                share(45, 128),
                Observation.builder("signals", QUARTER)
                        .fingerprint(HomeworkCatalogue.SIGNALS.fingerprint())
                        .value(140)
                        .clients(140)
                        .build());
    }

    /** The shares are those of the funnel in the documentation of the comparison package. */
    static List<ObservationTable> others() {
        return List.of(
                table(days(21, 377), share(135, 377)),
                table(days(9, 55), share(16, 55)),
                table(days(16, 47), share(13, 47)),
                table(days(11, 210), share(61, 210)));
    }
}

package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.Frequency;
import io.github.maatstaf.kpi.agreement.FrequencyUnit;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.agreement.RegistrationBurdenBuilder;
import io.github.maatstaf.kpi.agreement.RegistrationEffort;
import io.github.maatstaf.kpi.scope.Selection;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What registering for a selection takes. The sums are written for other readers; reading makes them anew. */
public final class RegistrationBurdenJson {
    /** The format. */
    public static final ValueFormat<RegistrationBurden> FORMAT =
            new ValueFormat<>("maatstaf-registration-burden", RegistrationBurdenJson::write);

    private RegistrationBurdenJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @param selection the KPIs that are registered for
     * @return the value and what was noticed
     */
    public static WithFindings<RegistrationBurden> parse(CharSequence json, Selection selection) {
        return FORMAT.read(json, in -> {
            Function<Selection, RegistrationBurden> burden = read(in);
            return in.made(() -> burden.apply(selection));
        });
    }

    static void write(ValueWriter out, RegistrationBurden burden) {
        out.count("workers", burden.workers())
                .decimal("trajectoriesPerMonth", Optional.of(burden.trajectoriesPerMonth()))
                .objects("efforts", burden.efforts(), RegistrationBurdenJson::writeEffort);
        if (!burden.replaced().isEmpty()) {
            out.objects("replaced", burden.replaced(), RegistrationBurdenJson::writeEffort);
        }
        out.decimal("minutesPerWorkerPerMonth", Optional.of(burden.minutesPerWorkerPerMonth()))
                .objects(
                        "savedByDropping",
                        burden.savings().entrySet(),
                        (saved, each) -> saved.text("kpi", each.getKey().value())
                                .decimal("minutes", Optional.of(each.getValue())));
    }

    private static void writeEffort(ValueWriter out, RegistrationEffort effort) {
        if (effort.isElement()) {
            out.text("element", effort.what()).localized("label", effort.label());
        } else {
            out.text("what", effort.what());
        }
        out.decimal("times", Optional.of(effort.frequency().times()))
                .constant("per", effort.frequency().unit())
                .decimal("minutes", Optional.of(effort.minutes()));
        if (!effort.isElement()) {
            out.texts("kpis", effort.kpis());
        }
    }

    /** All but the selection, which may come later in a document. */
    static Function<Selection, RegistrationBurden> read(ValueReader in) {
        in.begin();
        Long workers = null;
        BigDecimal trajectories = BigDecimal.ZERO;
        List<RegistrationEffort> efforts = List.of();
        List<RegistrationEffort> replaced = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "workers" -> workers = in.count();
                case "trajectoriesPerMonth" -> trajectories = in.decimal();
                case "efforts" -> efforts = readEfforts(in);
                case "replaced" -> replaced = readEfforts(in);
                case "minutesPerWorkerPerMonth" -> in.decimal();
                case "savedByDropping" -> in.list(RegistrationBurdenJson::passOverSaved);
                default -> in.passOver();
            }
        }
        long colleagues = in.required(workers, "workers");
        BigDecimal perMonth = trajectories;
        List<RegistrationEffort> all = efforts;
        List<RegistrationEffort> falling = replaced;
        return selection -> {
            RegistrationBurdenBuilder builder = RegistrationBurden.builder(selection)
                    .workers((int) Math.min(colleagues, Integer.MAX_VALUE))
                    .trajectoriesPerMonth(perMonth.doubleValue());
            all.forEach(builder::add);
            falling.forEach(effort -> builder.replacing(
                    effort.what(), effort.frequency(), effort.minutes().doubleValue()));
            return builder.build();
        };
    }

    private static String passOverSaved(ValueReader in) {
        in.begin();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kpi" -> in.text();
                case "minutes" -> in.decimal();
                default -> in.passOver();
            }
        }
        return "";
    }

    /** One thing twice would become one. */
    private static List<RegistrationEffort> readEfforts(ValueReader in) {
        Set<List<Object>> known = new HashSet<>();
        return in.list(each -> {
            RegistrationEffort effort = readEffort(each);
            if (!known.add(List.of(effort.isElement(), effort.what()))) {
                throw each.fault("READ-VALUE");
            }
            return effort;
        });
    }

    private static RegistrationEffort readEffort(ValueReader in) {
        in.begin();
        String element = null;
        LocalizedText label = null;
        String what = null;
        BigDecimal times = null;
        FrequencyUnit unit = null;
        BigDecimal minutes = null;
        List<KpiCode> kpis = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "element" -> element = in.text();
                case "label" -> label = in.localized();
                case "what" -> what = in.text();
                case "times" -> times = in.decimal();
                case "per" -> unit = in.constant(FrequencyUnit.class);
                case "minutes" -> minutes = in.decimal();
                case "kpis" -> kpis = in.list(KpiJson::code);
                default -> in.passOver();
            }
        }
        BigDecimal howOften = in.required(times, "times");
        FrequencyUnit per = in.required(unit, "per");
        BigDecimal howLong = in.required(minutes, "minutes");
        List<KpiCode> all = kpis;
        if (element == null) {
            String words = in.required(what, "what");
            return in.made(() -> RegistrationEffort.of(words, Frequency.of(howOften, per), howLong, all));
        }
        String code = element;
        LocalizedText name = label == null ? LocalizedText.of(code) : label;
        return in.made(() -> RegistrationEffort.ofElement(code, name, Frequency.of(howOften, per), howLong));
    }
}

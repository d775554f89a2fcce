package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.scope.Agreed;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import io.github.maatstaf.kpi.scope.SelectionChange;
import io.github.maatstaf.kpi.scope.SeriesFate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which KPIs were chosen, what for and by whom. It names the catalogue's edition and owner; it does not copy it. */
public final class SelectionJson {
    /** The format. */
    public static final ValueFormat<Selection> FORMAT = new ValueFormat<>("maatstaf-selection", SelectionJson::write);

    private SelectionJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @param catalogue the catalogue that it was chosen from
     * @return the value and what was noticed
     */
    public static WithFindings<Selection> parse(CharSequence json, KpiCatalogue catalogue) {
        return FORMAT.read(json, in -> read(in, catalogue));
    }

    static void write(ValueWriter out, Selection selection) {
        out.text("edition", selection.edition().toString())
                .text("owner", selection.catalogue().owner())
                .object("scope", selection.scope(), ScopeJson::write)
                .objects("kpis", selection.kpis(), ChosenKpiJson::write)
                .objects("agreements", selection.agreements(), ChosenKpiJson::writeAgreement)
                .text("why", selection.why())
                .text("stories", selection.stories());
        if (!selection.changes().isEmpty()) {
            out.objects("changes", selection.changes(), SelectionJson::writeChange);
        }
        if (!selection.droppedOut().isEmpty()) {
            out.objects("droppedOut", selection.droppedOut(), SelectionJson::writeKept);
        }
        if (!selection.keptApart().isEmpty()) {
            out.objects("keptApart", selection.keptApart(), SelectionJson::writeKept);
        }
    }

    private static void writeChange(ValueWriter out, SelectionChange change) {
        out.text("kpi", change.code().value())
                .day("on", change.on())
                .constant("series", change.series())
                .text("why", change.why());
    }

    /** Whole, as the catalogue that the document names may not hold it. */
    private static void writeKept(ValueWriter out, ChosenKpi kpi) {
        out.object("kpi", kpi.kpi(), KpiJson::write).object("said", kpi, ChosenKpiJson::write);
    }

    static Selection read(ValueReader in, KpiCatalogue catalogue) {
        in.begin();
        Scope scope = null;
        Edition edition = null;
        String owner = null;
        List<ChosenKpiJson.Part> kpis = List.of();
        List<Kept> keptApart = List.of();
        List<Kept> dropped = List.of();
        List<SelectionChange> changes = List.of();
        List<Agreed> agreements = List.of();
        String why = null;
        String stories = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "scope" -> scope = ScopeJson.read(in);
                case "edition" -> edition = ObservationTableJson.edition(in);
                case "owner" -> owner = in.text();
                case "kpis" -> kpis = readKpis(in);
                case "droppedOut" -> dropped = in.list(SelectionJson::readKept);
                case "changes" -> changes = in.list(SelectionJson::readChange);
                case "keptApart" -> keptApart = in.list(SelectionJson::readKept);
                case "agreements" -> agreements = in.list(ChosenKpiJson::readAgreement);
                case "why" -> why = in.text();
                case "stories" -> stories = in.text();
                default -> in.passOver();
            }
        }
        checkCatalogue(in, catalogue, in.required(edition, "edition"), in.required(owner, "owner"));
        SelectionBuilder builder = Selection.from(catalogue).forScope(in.required(scope, "scope"));
        Set<String> codes = new HashSet<>();
        for (ChosenKpiJson.Part kpi : kpis) {
            codes.add(kpi.code());
            checkKnown(in, kpi.code(), catalogue);
            in.made(() -> kpi.giveTo(builder));
        }
        for (Kept out : dropped) {
            if (!codes.add(out.kpi().code().value())) {
                throw in.fault("SELECT-DUPLICATE").with("kpi", out.kpi().code());
            }
            in.made(() -> out.takeUp(builder));
        }
        changes.forEach(builder::changed);
        for (Kept kept : keptApart) {
            if (!codes.add(kept.kpi().code().value())) {
                throw in.fault("SELECT-DUPLICATE").with("kpi", kept.kpi().code());
            }
            in.made(() -> kept.giveTo(builder));
        }
        agreements.forEach(agreed -> builder.agreedBy(agreed.by(), agreed.on()));
        String reason = why;
        String beside = stories;
        return in.made(() -> {
            if (reason != null) {
                builder.because(reason);
            }
            if (beside != null) {
                builder.besideStories(beside);
            }
            return builder.build();
        });
    }

    /** Figures of another edition may have other definitions: a selection is moved on purpose, not by reading it. */
    private static void checkCatalogue(ValueReader in, KpiCatalogue catalogue, Edition edition, String owner) {
        if (!catalogue.edition().equals(edition) || !catalogue.owner().equals(owner)) {
            throw in.fault("READ-OTHER-EDITION").with("edition", edition).with("given", catalogue.edition());
        }
    }

    /** A code twice is refused by name: else something that was said would vanish. */
    private static List<ChosenKpiJson.Part> readKpis(ValueReader in) {
        Set<String> codes = new HashSet<>();
        return in.list(each -> {
            ChosenKpiJson.Part part = ChosenKpiJson.read(each);
            if (!codes.add(part.code())) {
                throw each.fault("SELECT-DUPLICATE").with("kpi", part.code());
            }
            return part;
        });
    }

    private static void checkKnown(ValueReader in, String code, KpiCatalogue catalogue) {
        if (catalogue.find(code).isEmpty()) {
            String nearest = catalogue
                    .findingFor(code)
                    .map(finding -> finding.arguments().getOrDefault("nearest", "-"))
                    .orElse("-");
            throw in.fault("SELECT-UNKNOWN-KPI").with("code", code).with("nearest", nearest);
        }
    }

    private static SelectionChange readChange(ValueReader in) {
        in.begin();
        KpiCode code = null;
        LocalDate on = null;
        SeriesFate series = null;
        String why = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kpi" -> code = KpiJson.code(in);
                case "on" -> on = in.day();
                case "series" -> series = in.constant(SeriesFate.class);
                case "why" -> why = in.text();
                default -> in.passOver();
            }
        }
        KpiCode which = in.required(code, "kpi");
        LocalDate day = in.required(on, "on");
        SeriesFate fate = in.required(series, "series");
        String reason = in.required(why, "why");
        return in.made(() -> SelectionChange.of(which, day, fate, reason));
    }

    private static Kept readKept(ValueReader in) {
        in.begin();
        Kpi kpi = null;
        ChosenKpiJson.Part said = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kpi" -> kpi = KpiJson.read(in);
                case "said" -> said = ChosenKpiJson.read(in);
                default -> in.passOver();
            }
        }
        return new Kept(in.required(kpi, "kpi"), in.required(said, "said"));
    }

    /** A KPI that is kept apart or dropped out, as it was read. */
    private record Kept(Kpi kpi, ChosenKpiJson.Part said) {
        SelectionBuilder giveTo(SelectionBuilder builder) {
            if (!kpi.code().value().equals(said.code())) {
                throw new IllegalArgumentException("What was said is about " + said.code() + ", not " + kpi.code());
            }
            return said.sayTo(said.linked() ? builder.keepLinkedApart(kpi) : builder.keepApart(kpi));
        }

        SelectionBuilder takeUp(SelectionBuilder builder) {
            if (!kpi.code().value().equals(said.code())) {
                throw new IllegalArgumentException("What was said is about " + said.code() + ", not " + kpi.code());
            }
            return said.sayTo(builder.takeUp(said.linked(), kpi));
        }
    }
}

package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.scope.Agreed;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.DesiredEffect;
import io.github.maatstaf.kpi.scope.Hope;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
                .objects("kpis", selection.kpis(), SelectionJson::writeKpi)
                .objects("agreements", selection.agreements(), SelectionJson::writeAgreement)
                .text("why", selection.why())
                .text("stories", selection.stories());
        if (!selection.keptApart().isEmpty()) {
            out.objects("keptApart", selection.keptApart(), SelectionJson::writeKept);
        }
    }

    /** Whole, as the catalogue that the document names may not hold it. */
    private static void writeKept(ValueWriter out, ChosenKpi kpi) {
        out.object("kpi", kpi.kpi(), KpiJson::write).object("said", kpi, SelectionJson::writeKpi);
    }

    private static void writeKpi(ValueWriter out, ChosenKpi kpi) {
        out.text("code", kpi.code().value())
                .truth("linked", kpi.isLinked())
                .text("effect", kpi.effect().map(DesiredEffect::text))
                .objects("hopes", kpi.hopes(), SelectionJson::writeHope)
                .constant("audience", kpi.audience())
                .text("why", kpi.why());
    }

    private static void writeHope(ValueWriter out, Hope hope) {
        out.constant("direction", hope.direction());
        PartyRoleJson.write(out, "by", hope.by());
        out.text("why", hope.why());
    }

    private static void writeAgreement(ValueWriter out, Agreed agreed) {
        PartyRoleJson.write(out, "by", agreed.by());
        out.day("on", agreed.on());
    }

    static Selection read(ValueReader in, KpiCatalogue catalogue) {
        in.begin();
        Scope scope = null;
        Edition edition = null;
        String owner = null;
        List<Part> kpis = List.of();
        List<Kept> keptApart = List.of();
        List<Agreed> agreements = List.of();
        String why = null;
        String stories = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "scope" -> scope = ScopeJson.read(in);
                case "edition" -> edition = ObservationTableJson.edition(in);
                case "owner" -> owner = in.text();
                case "kpis" -> kpis = in.list(SelectionJson::readKpi);
                case "keptApart" -> keptApart = in.list(SelectionJson::readKept);
                case "agreements" -> agreements = in.list(SelectionJson::readAgreement);
                case "why" -> why = in.text();
                case "stories" -> stories = in.text();
                default -> in.passOver();
            }
        }
        checkCatalogue(in, catalogue, in.required(edition, "edition"), in.required(owner, "owner"));
        SelectionBuilder builder = Selection.from(catalogue).forScope(in.required(scope, "scope"));
        for (Part kpi : kpis) {
            in.made(() -> kpi.giveTo(builder));
        }
        for (Kept kept : keptApart) {
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

    private static Part readKpi(ValueReader in) {
        in.begin();
        KpiCode code = null;
        boolean linked = false;
        String effect = null;
        List<Hope> hopes = List.of();
        Audience audience = null;
        String why = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = KpiJson.code(in);
                case "linked" -> linked = in.truth();
                case "effect" -> effect = in.text();
                case "hopes" -> hopes = in.list(SelectionJson::readHope);
                case "audience" -> audience = in.constant(Audience.class);
                case "why" -> why = in.text();
                default -> in.passOver();
            }
        }
        return new Part(
                in.required(code, "code").value(),
                linked,
                Optional.ofNullable(effect),
                hopes,
                Optional.ofNullable(audience),
                Optional.ofNullable(why));
    }

    private static Kept readKept(ValueReader in) {
        in.begin();
        Kpi kpi = null;
        Part said = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kpi" -> kpi = KpiJson.read(in);
                case "said" -> said = readKpi(in);
                default -> in.passOver();
            }
        }
        return new Kept(in.required(kpi, "kpi"), in.required(said, "said"));
    }

    private static Hope readHope(ValueReader in) {
        in.begin();
        HopedDirection direction = null;
        PartyRole by = null;
        String why = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "direction" -> direction = in.constant(HopedDirection.class);
                case "by" -> by = PartyRoleJson.read(in);
                case "why" -> why = in.text();
                default -> in.passOver();
            }
        }
        HopedDirection which = in.required(direction, "direction");
        PartyRole whose = in.required(by, "by");
        String words = in.required(why, "why");
        return in.made(() -> Hope.of(which, whose, words));
    }

    private static Agreed readAgreement(ValueReader in) {
        in.begin();
        PartyRole by = null;
        LocalDate on = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "by" -> by = PartyRoleJson.read(in);
                case "on" -> on = in.day();
                default -> in.passOver();
            }
        }
        return new Agreed(in.required(by, "by"), in.required(on, "on"));
    }

    /** One chosen KPI as it was read. */
    private record Part(
            String code,
            boolean linked,
            Optional<String> effect,
            List<Hope> hopes,
            Optional<Audience> audience,
            Optional<String> why) {

        SelectionBuilder giveTo(SelectionBuilder builder) {
            if (linked) {
                builder.linking(code);
            } else {
                builder.choose(code);
            }
            return sayTo(builder);
        }

        SelectionBuilder sayTo(SelectionBuilder builder) {
            effect.ifPresent(text -> builder.forEffect(text, code));
            hopes.forEach(hope -> builder.hopedFor(code, hope.direction(), hope.by(), hope.why()));
            audience.ifPresent(who -> builder.discussedWith(who, code));
            why.ifPresent(words -> builder.because(code, words));
            return builder;
        }
    }

    /** A KPI of an older edition that is kept apart, as it was read. */
    private record Kept(Kpi kpi, Part said) {
        SelectionBuilder giveTo(SelectionBuilder builder) {
            if (!kpi.code().value().equals(said.code)) {
                throw new IllegalArgumentException("What was said is about " + said.code + ", not " + kpi.code());
            }
            return said.sayTo(said.linked ? builder.keepLinkedApart(kpi) : builder.keepApart(kpi));
        }
    }
}

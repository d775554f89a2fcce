package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.scope.Agreed;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.DesiredEffect;
import io.github.maatstaf.kpi.scope.Hope;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Proposed;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A chosen KPI by its code, with all that people said about it. */
final class ChosenKpiJson {
    private ChosenKpiJson() {}

    static void write(ValueWriter out, ChosenKpi kpi) {
        out.text("code", kpi.code().value())
                .truth("linked", kpi.isLinked())
                .text("effect", kpi.effect().map(DesiredEffect::text))
                .objects("hopes", kpi.hopes(), ChosenKpiJson::writeHope)
                .constant("audience", kpi.audience())
                .text("why", kpi.why());
        if (!kpi.proposals().isEmpty()) {
            out.objects("proposals", kpi.proposals(), ChosenKpiJson::writeProposal);
        }
        if (!kpi.agreements().isEmpty()) {
            out.objects("agreements", kpi.agreements(), ChosenKpiJson::writeAgreement);
        }
        out.text("criterion", kpi.criterion());
    }

    private static void writeHope(ValueWriter out, Hope hope) {
        out.constant("direction", hope.direction());
        PartyRoleJson.write(out, "by", hope.by());
        out.text("why", hope.why());
    }

    static void writeAgreement(ValueWriter out, Agreed agreed) {
        PartyRoleJson.write(out, "by", agreed.by());
        out.day("on", agreed.on());
    }

    private static void writeProposal(ValueWriter out, Proposed proposed) {
        PartyRoleJson.write(out, "by", proposed.by());
        out.day("on", proposed.on());
    }

    static Part read(ValueReader in) {
        in.begin();
        KpiCode code = null;
        boolean linked = false;
        String effect = null;
        List<Hope> hopes = List.of();
        Audience audience = null;
        String why = null;
        List<Agreed> proposals = List.of();
        List<Agreed> agreements = List.of();
        String criterion = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = KpiJson.code(in);
                case "linked" -> linked = in.truth();
                case "effect" -> effect = in.text();
                case "hopes" -> hopes = in.list(ChosenKpiJson::readHope);
                case "audience" -> audience = in.constant(Audience.class);
                case "why" -> why = in.text();
                case "proposals" -> proposals = in.list(ChosenKpiJson::readAgreement);
                case "agreements" -> agreements = in.list(ChosenKpiJson::readAgreement);
                case "criterion" -> criterion = in.text();
                default -> in.passOver();
            }
        }
        return new Part(
                in.required(code, "code").value(),
                linked,
                Optional.ofNullable(effect),
                hopes,
                Optional.ofNullable(audience),
                Optional.ofNullable(why),
                proposals,
                agreements,
                Optional.ofNullable(criterion));
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

    static Agreed readAgreement(ValueReader in) {
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
    record Part(
            String code,
            boolean linked,
            Optional<String> effect,
            List<Hope> hopes,
            Optional<Audience> audience,
            Optional<String> why,
            List<Agreed> proposals,
            List<Agreed> agreements,
            Optional<String> criterion) {

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
            proposals.forEach(proposed -> builder.proposedBy(proposed.by(), proposed.on(), code));
            agreements.forEach(agreed -> builder.agreedBy(agreed.by(), agreed.on(), code));
            criterion.ifPresent(words -> builder.meaning(code, words));
            return builder;
        }
    }
}

package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.scope.DesiredEffect;
import io.github.maatstaf.kpi.scope.EffectSide;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.ServiceDescription;
import io.github.maatstaf.kpi.scope.ServiceKind;
import io.github.maatstaf.kpi.scope.TargetGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a selection is made for: a service, its groups, the effects wanted, the parties. */
public final class ScopeJson {
    /** The format. */
    public static final ValueFormat<Scope> FORMAT = new ValueFormat<>("maatstaf-scope", ScopeJson::write);

    private ScopeJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Scope> parse(CharSequence json) {
        return FORMAT.read(json, ScopeJson::read);
    }

    static void write(ValueWriter out, Scope scope) {
        if (!scope.name().equals(scope.service().name())) {
            out.text("name", scope.name());
        }
        out.text("service", scope.service().name())
                .text("partOf", scope.service().partOf());
        scope.service().kind().ifPresent(kind -> ServiceKindJson.write(out, "kind", kind));
        out.text("recognisedBy", scope.service().recognisedBy().map(CaseCondition::toString))
                .object("description", scope.description(), ServiceDescriptionJson::write)
                .objects("groups", scope.groups(), ScopeJson::writeGroup)
                .objects("effects", scope.effects(), ScopeJson::writeEffect)
                .objects("answers", answers(scope), ScopeJson::writeAnswer)
                .objects("parties", scope.parties(), ScopeJson::writeParty);
    }

    private static void writeGroup(ValueWriter out, TargetGroup group) {
        out.text("name", group.name())
                .texts("characteristics", group.characteristics())
                .text("recognisedBy", group.recognisedBy().map(CaseCondition::toString));
    }

    private static void writeEffect(ValueWriter out, DesiredEffect effect) {
        out.text("text", effect.text()).constant("side", effect.side());
    }

    private static void writeAnswer(ValueWriter out, Answer answer) {
        out.text("effect", answer.effect).text("group", answer.group).truth("holds", answer.holds);
    }

    static void writeParty(ValueWriter out, Party party) {
        PartyRoleJson.write(out, "role", party.role());
        out.text("name", party.name());
    }

    /** One effect and one group belong together without anybody saying so. */
    private static List<Answer> answers(Scope scope) {
        List<Answer> answers = new ArrayList<>();
        if (scope.effects().size() == 1 && scope.groups().size() == 1) {
            return answers;
        }
        for (DesiredEffect effect : scope.effects()) {
            for (TargetGroup group : scope.groups()) {
                scope.holds(effect, group)
                        .ifPresent(holds -> answers.add(new Answer(effect.text(), group.name(), holds)));
            }
        }
        return answers;
    }

    static Scope read(ValueReader in) {
        in.begin();
        String called = null;
        String service = null;
        String partOf = null;
        ServiceKind kind = null;
        CaseCondition recognisedBy = null;
        ServiceDescription description = null;
        List<TargetGroup> groups = List.of();
        List<DesiredEffect> effects = List.of();
        List<Answer> answers = List.of();
        List<Party> parties = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> called = in.text();
                case "service" -> service = in.text();
                case "partOf" -> partOf = in.text();
                case "kind" -> kind = ServiceKindJson.read(in);
                case "recognisedBy" -> recognisedBy = condition(in);
                case "description" -> description = ServiceDescriptionJson.read(in);
                case "groups" -> groups = in.list(ScopeJson::readGroup);
                case "effects" -> effects = in.list(ScopeJson::readEffect);
                case "answers" -> answers = in.list(ScopeJson::readAnswer);
                case "parties" -> parties = in.list(ScopeJson::readParty);
                default -> in.passOver();
            }
        }
        String label = in.required(service, "service");
        Optional<String> own = Optional.ofNullable(called);
        Optional<String> wider = Optional.ofNullable(partOf);
        Optional<ServiceKind> of = Optional.ofNullable(kind);
        Optional<CaseCondition> told = Optional.ofNullable(recognisedBy);
        Optional<ServiceDescription> words = Optional.ofNullable(description);
        List<TargetGroup> allGroups = groups;
        List<DesiredEffect> allEffects = effects;
        List<Answer> allAnswers = answers;
        List<Party> allParties = parties;
        return in.made(() -> {
            Scope.Builder builder = Scope.builder(label);
            own.ifPresent(builder::called);
            wider.ifPresent(builder::partOf);
            of.ifPresent(builder::kind);
            told.ifPresent(builder::recognisedBy);
            words.ifPresent(builder::describedBy);
            allGroups.forEach(builder::forGroup);
            allEffects.forEach(builder::wanting);
            allParties.forEach(builder::between);
            allAnswers.forEach(answer -> answer.giveTo(builder));
            return builder.build();
        });
    }

    private static CaseCondition condition(ValueReader in) {
        String text = in.text();
        return in.made(() -> CaseCondition.parse(text));
    }

    private static TargetGroup readGroup(ValueReader in) {
        in.begin();
        String label = null;
        List<String> characteristics = List.of();
        CaseCondition recognisedBy = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> label = in.text();
                case "characteristics" -> characteristics = in.list(ValueReader::text);
                case "recognisedBy" -> recognisedBy = condition(in);
                default -> in.passOver();
            }
        }
        String must = in.required(label, "name");
        List<String> all = characteristics;
        Optional<CaseCondition> told = Optional.ofNullable(recognisedBy);
        return in.made(() -> {
            TargetGroup group = TargetGroup.of(must);
            group = told.isPresent() ? group.recognisedBy(told.get()) : group;
            for (String characteristic : all) {
                group = group.withCharacteristic(characteristic);
            }
            return group;
        });
    }

    private static DesiredEffect readEffect(ValueReader in) {
        in.begin();
        String text = null;
        EffectSide side = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text = in.text();
                case "side" -> side = in.constant(EffectSide.class);
                default -> in.passOver();
            }
        }
        String words = in.required(text, "text");
        EffectSide of = in.required(side, "side");
        return in.made(() -> DesiredEffect.of(words, of));
    }

    private static Answer readAnswer(ValueReader in) {
        in.begin();
        String effect = null;
        String group = null;
        Boolean holds = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "effect" -> effect = in.text();
                case "group" -> group = in.text();
                case "holds" -> holds = in.truth();
                default -> in.passOver();
            }
        }
        return new Answer(in.required(effect, "effect"), in.required(group, "group"), in.required(holds, "holds"));
    }

    static Party readParty(ValueReader in) {
        in.begin();
        PartyRole role = null;
        String label = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "role" -> role = PartyRoleJson.read(in);
                case "name" -> label = in.text();
                default -> in.passOver();
            }
        }
        PartyRole of = in.required(role, "role");
        String must = in.required(label, "name");
        return in.made(() -> Party.of(of, must));
    }

    /** What people said about one effect and one group. */
    private record Answer(String effect, String group, boolean holds) {
        void giveTo(Scope.Builder builder) {
            if (holds) {
                builder.holding(effect, group);
            } else {
                builder.notHolding(effect, group);
            }
        }
    }
}

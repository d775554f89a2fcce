package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.scope.DesiredEffect;
import io.github.maatstaf.kpi.scope.EffectSide;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.TargetGroup;
import java.util.ArrayList;
import java.util.List;

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
        out.text("service", scope.service().name())
                .text("partOf", scope.service().partOf())
                .objects("groups", scope.groups(), ScopeJson::writeGroup)
                .objects("effects", scope.effects(), ScopeJson::writeEffect)
                .objects("answers", answers(scope), ScopeJson::writeAnswer)
                .objects("parties", scope.parties(), ScopeJson::writeParty);
    }

    private static void writeGroup(ValueWriter out, TargetGroup group) {
        out.text("name", group.name()).texts("characteristics", group.characteristics());
    }

    private static void writeEffect(ValueWriter out, DesiredEffect effect) {
        out.text("text", effect.text()).constant("side", effect.side());
    }

    private static void writeAnswer(ValueWriter out, Answer answer) {
        out.text("effect", answer.effect).text("group", answer.group).truth("holds", answer.holds);
    }

    private static void writeParty(ValueWriter out, Party party) {
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
        String service = null;
        String partOf = null;
        List<TargetGroup> groups = List.of();
        List<DesiredEffect> effects = List.of();
        List<Answer> answers = List.of();
        List<Party> parties = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "service" -> service = in.text();
                case "partOf" -> partOf = in.text();
                case "groups" -> groups = in.list(ScopeJson::readGroup);
                case "effects" -> effects = in.list(ScopeJson::readEffect);
                case "answers" -> answers = in.list(ScopeJson::readAnswer);
                case "parties" -> parties = in.list(ScopeJson::readParty);
                default -> in.passOver();
            }
        }
        String label = in.required(service, "service");
        String wider = partOf;
        List<TargetGroup> allGroups = groups;
        List<DesiredEffect> allEffects = effects;
        List<Answer> allAnswers = answers;
        List<Party> allParties = parties;
        return in.made(() -> {
            Scope.Builder builder = Scope.builder(label);
            if (wider != null) {
                builder.partOf(wider);
            }
            allGroups.forEach(builder::forGroup);
            allEffects.forEach(builder::wanting);
            allParties.forEach(builder::between);
            allAnswers.forEach(answer -> answer.giveTo(builder));
            return builder.build();
        });
    }

    private static TargetGroup readGroup(ValueReader in) {
        in.begin();
        String label = null;
        List<String> characteristics = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> label = in.text();
                case "characteristics" -> characteristics = in.list(ValueReader::text);
                default -> in.passOver();
            }
        }
        String must = in.required(label, "name");
        List<String> all = characteristics;
        return in.made(() -> {
            TargetGroup group = TargetGroup.of(must);
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

    private static Party readParty(ValueReader in) {
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

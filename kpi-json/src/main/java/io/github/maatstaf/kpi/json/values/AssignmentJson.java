package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a municipality and several providers take on together, with the scopes under it. */
public final class AssignmentJson {
    /** The format. */
    public static final ValueFormat<Assignment> FORMAT =
            new ValueFormat<>("maatstaf-assignment", AssignmentJson::write);

    private AssignmentJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Assignment> parse(CharSequence json) {
        return FORMAT.read(json, AssignmentJson::read);
    }

    private static void write(ValueWriter out, Assignment assignment) {
        out.text("name", assignment.name())
                .localized("text", assignment.text())
                .localized("law", assignment.law())
                .object("commissioner", assignment.commissioner(), ScopeJson::writeParty)
                .objects("scopes", assignment.scopes().toList(), ScopeJson::write);
    }

    private static Assignment read(ValueReader in) {
        in.begin();
        String called = null;
        LocalizedText text = null;
        LocalizedText law = null;
        Party commissioner = null;
        List<Scope> scopes = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> called = in.text();
                case "text" -> text = in.localized();
                case "law" -> law = in.localized();
                case "commissioner" -> commissioner = ScopeJson.readParty(in);
                case "scopes" -> scopes = ScopesJson.readList(in);
                default -> in.passOver();
            }
        }
        String must = in.required(called, "name");
        LocalizedText words = in.required(text, "text");
        Optional<LocalizedText> under = Optional.ofNullable(law);
        Optional<Party> by = Optional.ofNullable(commissioner);
        List<Scope> all = new ArrayList<>(scopes);
        return in.made(() -> {
            Assignment assignment = Assignment.of(must, words).with(Scopes.of(all));
            assignment = under.isPresent() ? assignment.under(under.get()) : assignment;
            return by.isPresent() ? assignment.commissionedBy(by.get()) : assignment;
        });
    }
}

package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Scopes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Several scopes side by side. */
public final class ScopesJson {
    /** The format. */
    public static final ValueFormat<Scopes> FORMAT = new ValueFormat<>("maatstaf-scopes", ScopesJson::write);

    private ScopesJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Scopes> parse(CharSequence json) {
        return FORMAT.read(json, ScopesJson::read);
    }

    private static void write(ValueWriter out, Scopes scopes) {
        out.objects("scopes", scopes.toList(), ScopeJson::write);
    }

    private static Scopes read(ValueReader in) {
        in.begin();
        List<Scope> scopes = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "scopes" -> scopes = readList(in);
                default -> in.passOver();
            }
        }
        List<Scope> all = in.required(scopes, "scopes");
        return in.made(() -> Scopes.of(all));
    }

    /** A name twice is refused, also if the two are equal: else one would vanish in silence. */
    static List<Scope> readList(ValueReader in) {
        Set<String> names = new HashSet<>();
        return in.list(each -> {
            Scope scope = ScopeJson.read(each);
            if (!names.add(scope.name())) {
                throw each.fault("READ-VALUE");
            }
            return scope;
        });
    }
}

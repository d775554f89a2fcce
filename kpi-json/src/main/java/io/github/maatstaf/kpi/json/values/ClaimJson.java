package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.outcome.Claim;
import io.github.maatstaf.kpi.outcome.ClaimKind;
import java.util.Locale;

/** How much may be said about what brought a change about, and what that rests on. */
public final class ClaimJson {
    /** The format. */
    public static final ValueFormat<Claim> FORMAT = new ValueFormat<>("maatstaf-claim", ClaimJson::write);

    private ClaimJson() {}

    /**
     * Reads a document. The sentences are made anew.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Claim> parse(CharSequence json) {
        return FORMAT.read(json, ClaimJson::read);
    }

    static void write(ValueWriter out, Claim claim) {
        out.constant("kind", claim.kind());
        if (!claim.basis().isEmpty()) {
            out.text("basis", claim.basis());
        }
        if (!claim.assumption().isEmpty()) {
            out.text("assumption", claim.assumption());
        }
        out.object("sentence", claim, ClaimJson::writeSentence);
    }

    private static void writeSentence(ValueWriter out, Claim claim) {
        out.text("nl", claim.sentence(TrendJson.DUTCH)).text("en", claim.sentence(Locale.ENGLISH));
    }

    private static Claim read(ValueReader in) {
        in.begin();
        ClaimKind kind = null;
        String basis = "";
        String assumption = "";
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = in.constant(ClaimKind.class);
                case "basis" -> basis = in.text();
                case "assumption" -> assumption = in.text();
                case "sentence" -> in.localized();
                default -> in.passOver();
            }
        }
        ClaimKind which = in.required(kind, "kind");
        String rests = basis;
        String assumed = assumption;
        return in.made(() -> switch (which) {
            case ASSOCIATION -> Claim.association();
            case CONTRIBUTION -> Claim.contribution(rests);
            case COMPARISON -> Claim.comparison(rests, assumed);
        });
    }
}

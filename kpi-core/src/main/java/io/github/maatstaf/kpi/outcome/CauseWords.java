package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of cause in Dutch and English, and the claim that each needs. */
final class CauseWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** The domain's own words, which claim nothing: a wish, or what people say themselves. */
    private static final Pattern OWN_WORDS = Pattern.compile(
            "\\b(gewenste?|beoogde?|ervaren|bedoelde?|onbedoelde?|desired|intended|unintended|experienced|hoped-for)"
                    + "\\s+(maatschappelijke?\\s+|social\\s+)?(effect(en|s)?|resulta(at|ten)|results?)\\b",
            FLAGS);

    private static final Pattern CAUSE = Pattern.compile(
            "\\b(effect(en|s)?|effectie(f|ve)|effective(ly|ness)?|dankzij|veroorzaak(t|te)?|veroorzaken|teweeg"
                    + "|leid(t|de|den)\\s+tot|leiden\\s+tot|zorg(t|de|den)\\s+voor|zorgen\\s+voor|ten\\s+gevolge\\s+van"
                    + "|als\\s+gevolg\\s+van|het\\s+gevolg\\s+van|door\\s+(de|het|onze|deze|dit|ons)\\s+(dienst|begeleiding|hulp|ondersteuning"
                    + "|project|aanpak|inzet|traject|training(en)?|programma|cursus|gesprek(ken)?|huisbezoek(en)?|coaching|steun"
                    + "|methode|werkwijze|interventie|bijeenkomst(en)?|activiteit(en)?|maatjes?|vrijwilligers?)"
                    + "|geleid\\s+tot|gezorgd\\s+voor|opgeleverd|levert?\\s+op|leverde\\s+op|maatschappelijke\\s+impact"
                    + "|impact\\s+(van|of)|resultaat\\s+van|result\\s+of|resulted\\s+in|results\\s+in|thanks\\s+to|because\\s+of|due\\s+to"
                    + "|caus(e|es|ed|ing)|leads?\\s+to|led\\s+to|brought\\s+about|as\\s+a\\s+consequence\\s+of)\\b",
            FLAGS);
    /** Who did something is no cause; who made people change is: only at the head of a sentence that goes on to a change. */
    private static final Pattern TEAM = Pattern.compile(
            "(?<=^|[.!?:;]\\s{0,9})Door\\s+(het|de|ons|onze|deze|dit)\\s+((socia(al|le)|lokale?|eigen)\\s+)?"
                    + "(\\p{L}*teams?|\\p{L}*werk(ers?)?|\\p{L}*coach(es)?|consulent(en)?|organisatie|gemeente|zorg|\\p{L}*hulp)\\b"
                    + "(?=[^.!?]*\\b(minder|meer|beter|vaker|hoger|lager|sneller|sterker|zelfredzamer|zelfstandiger|gezonder"
                    + "|veiliger|rustiger|gelukkiger|vooruit|omhoog|omlaag|gedaald|gestegen|daald?en?|stijgen|steeg|stegen|afgenomen"
                    + "|toegenomen|verbeterd|verminderd|opgelost)\\b)",
            FLAGS);

    private static final Pattern CONTRIBUTION = Pattern.compile(
            "\\b(draag(t|de|den)\\s+bij|dragen\\s+bij|droeg(en)?\\s+bij|bijgedragen|bijdrage|contribut(e|es|ed|ing|ion|ions))\\b",
            FLAGS);
    private static final Pattern PROOF = Pattern.compile(
            "\\b(bewijs|bewijst|bewezen|aangetoond|toont\\s+aan|tonen\\s+aan|prove[sdn]?|proof|proven|demonstrates\\s+that)\\b",
            FLAGS);

    private CauseWords() {}

    static List<Finding> in(String text, ClaimKind kind) {
        String plain = OWN_WORDS.matcher(text).replaceAll("-");
        List<Finding> findings = new ArrayList<>();
        if (kind != ClaimKind.COMPARISON) {
            add(findings, CAUSE, plain, "OUTCOME-WORD-OF-CAUSE");
            add(findings, TEAM, plain, "OUTCOME-WORD-OF-CAUSE");
        }
        if (kind == ClaimKind.ASSOCIATION) {
            add(findings, CONTRIBUTION, plain, "OUTCOME-WORD-OF-CONTRIBUTION");
        }
        add(findings, PROOF, plain, "OUTCOME-WORD-OF-PROOF");
        return List.copyOf(findings);
    }

    private static void add(List<Finding> findings, Pattern words, String text, String code) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            findings.add(Finding.of(code)
                    .with("word", matcher.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
        }
    }
}

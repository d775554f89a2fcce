package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The difference between two catalogues as people read it. */
final class CatalogueDiffTable {
    private static final int ROWS = 37;
    private static final int WIDTH = 120;

    private final CatalogueDiff diff;
    private final Locale locale;

    private CatalogueDiffTable(CatalogueDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
    }

    static String of(CatalogueDiff diff, Locale locale) {
        return new CatalogueDiffTable(diff, locale).table();
    }

    static String page(CatalogueDiff diff, Locale locale) {
        return new CatalogueDiffTable(diff, locale).page();
    }

    private String say(String dutch, String english) {
        return LocalizedText.of(dutch, english).in(locale);
    }

    private String table() {
        StringBuilder text = new StringBuilder(heading());
        int kinds = width(diff.changes().stream()
                .map(change -> change.kind().label().in(locale))
                .toList());
        int codes = width(
                diff.changes().stream().map(change -> change.code().value()).toList());
        int shown = 0;
        for (KpiChange change : diff.changes()) {
            if (shown == ROWS) {
                text.append(say("\nen nog ", "\nand "))
                        .append(diff.changes().size() - shown)
                        .append(say("", " more"));
                break;
            }
            String row = padded(change.kind().label().in(locale), kinds)
                    + padded(change.code().value(), codes)
                    + what(change);
            text.append('\n').append(row.length() > WIDTH ? row.substring(0, WIDTH - 1) + "…" : row);
            shown++;
        }
        if (!diff.parts().isEmpty()) {
            String lists = diff.parts().entrySet().stream()
                    .map(list -> list.getKey() + " (" + list.getValue().label().in(locale) + ")")
                    .collect(Collectors.joining(", ", say("ook: ", "also: "), ""));
            text.append('\n').append(lists.length() > WIDTH ? lists.substring(0, WIDTH - 1) + "…" : lists);
        }
        return text.toString();
    }

    private String heading() {
        StringJoiner counts = new StringJoiner(", ");
        counts.setEmptyValue(say("geen KPI is anders", "no KPI differs"));
        for (ChangeKind kind : ChangeKind.values()) {
            int count = diff.changes(kind).size();
            if (count > 0) {
                counts.add(count + " " + kind.label().in(locale));
            }
        }
        int material = diff.material().size();
        return diff.older() + say(" naar ", " to ") + diff.newer() + ": " + counts
                + (diff.changes().isEmpty() ? "" : " (" + material + say(" inhoudelijk)", " material)"));
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0) + 2;
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }

    private String what(KpiChange change) {
        StringJoiner parts = new StringJoiner("; ");
        String label = change.known().label().in(locale);
        if (change.kind() == ChangeKind.WITHDRAWN || change.kind() == ChangeKind.DEPRECATED) {
            parts.add(successors(change.known()));
            change.known().text(KpiText.STATUS_REASON).ifPresent(reason -> parts.add(reason.in(locale)));
        }
        String material = names(change, true);
        String words = names(change, false);
        if (!material.isEmpty()) {
            parts.add(say("inhoudelijk: ", "material: ") + material);
        }
        if (!words.isEmpty() && change.kind() == ChangeKind.CHANGED) {
            parts.add((material.isEmpty() ? say("alleen: ", "only: ") : say("ook: ", "also: ")) + words);
        }
        return parts.length() == 0 ? label : parts.toString();
    }

    private String successors(Kpi kpi) {
        return kpi.replacedBy().isEmpty()
                ? say("geen opvolger", "no successor")
                : say("opvolger ", "successor ")
                        + kpi.replacedBy().stream().map(KpiCode::value).collect(Collectors.joining(", "));
    }

    private static String names(KpiChange change, boolean material) {
        return change.fields().stream()
                .filter(field -> field.isMaterial() == material)
                .map(FieldChange::field)
                .collect(Collectors.joining(", "));
    }

    private String page() {
        StringBuilder page = new StringBuilder("# ").append(heading()).append('\n');
        for (KpiChange change : diff.changes()) {
            page.append("\n## ").append(change.known().label().in(locale)).append("\n\n`");
            page.append(change.code())
                    .append("`: ")
                    .append(change.kind().label().in(locale));
            page.append(change.isMaterial() ? say(", inhoudelijk", ", material") : "")
                    .append(".\n");
            if (change.kind() == ChangeKind.WITHDRAWN || change.kind() == ChangeKind.DEPRECATED) {
                page.append("\n- ").append(successors(change.known())).append('\n');
            }
            page.append(change.fields().isEmpty() ? "" : "\n");
            for (FieldChange field : change.fields()) {
                page.append("- **").append(field.field()).append("**");
                page.append(field.isMaterial() ? say(" (inhoudelijk)", " (material)") : "")
                        .append('\n');
                page.append("  - ")
                        .append(say("was: ", "was: "))
                        .append(shown(field.before()))
                        .append('\n');
                page.append("  - ")
                        .append(say("is: ", "is: "))
                        .append(shown(field.after()))
                        .append('\n');
            }
        }
        diff.parts()
                .forEach((name, kind) -> page.append("\n")
                        .append(say("Lijst `", "List `"))
                        .append(name)
                        .append("`: ")
                        .append(kind.label().in(locale))
                        .append(".\n"));
        return page.toString();
    }

    private String shown(LocalizedText text) {
        String words = text.in(locale);
        return words.isEmpty() ? say("niets", "nothing") : words;
    }
}

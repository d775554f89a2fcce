package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.plan.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was agreed, what is agreed now, and what is not on this sheet. */
final class AgreementsPageWriter {
    private static final int EMPTY_ROWS = 3;

    private final ConversationSheet sheet;
    private final SheetWords words;
    private final SheetNumbers numbers;
    private final SheetPage out;

    AgreementsPageWriter(ConversationSheet sheet, SheetWords words, SheetPage out) {
        this.sheet = sheet;
        this.words = words;
        this.numbers = SheetNumbers.in(words.locale());
        this.out = out;
    }

    void write() {
        out.newPart();
        out.heading(2, words.of("agreements"));
        List<String> header =
                List.of(words.of("agreements.what"), words.of("agreements.who"), words.of("agreements.when"));
        out.form(header, Collections.nCopies(EMPTY_ROWS, List.of(" ", " ", " ")));
        if (!sheet.lastTime().isEmpty()) {
            out.labelled(words.of("agreements.last"), "");
            out.bullets(sheet.lastTime().stream().map(this::last).toList());
        }
        writeElsewhere();
    }

    private String last(Action action) {
        return action.what() + " ("
                + words.of(action.by().label()) + "): "
                + action.result().orElseGet(() -> words.of("agreements.open", "day", numbers.day(action.revisitOn())));
    }

    private void writeElsewhere() {
        List<String> lines = new ArrayList<>();
        if (sheet.discussedElsewhere() > 0) {
            String circle = sheet.audience() == Audience.INTERNAL ? "elsewhere.count" : "elsewhere.smaller";
            lines.add(words.counted(circle, sheet.discussedElsewhere()));
        }
        if (sheet.withheldStories() > 0) {
            lines.add(words.counted("elsewhere.stories", sheet.withheldStories()));
        }
        if (!lines.isEmpty()) {
            out.heading(2, words.of("elsewhere"));
            out.bullets(lines);
        }
    }
}

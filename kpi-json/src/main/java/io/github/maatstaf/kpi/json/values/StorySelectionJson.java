package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.StoryRound;
import io.github.maatstaf.kpi.narrative.StorySelection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Stories with the rounds in which some were chosen, and why. Without the consent of each teller it is not written. */
public final class StorySelectionJson {
    /** The format. */
    public static final ValueFormat<StorySelection> FORMAT =
            new ValueFormat<>("maatstaf-story-selection", StorySelectionJson::write);

    private StorySelectionJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<StorySelection> parse(CharSequence json) {
        return FORMAT.read(json, StorySelectionJson::read);
    }

    private static void write(ValueWriter out, StorySelection selection) {
        out.objects("stories", selection.gathered(), StoryJson::write)
                .objects("rounds", selection.rounds(), StorySelectionJson::writeRound);
    }

    private static void writeRound(ValueWriter out, StoryRound round) {
        out.text("by", round.by())
                .day("on", round.on())
                .texts("chosen", round.chosen())
                .text("why", round.why());
    }

    private static StorySelection read(ValueReader in) {
        in.begin();
        List<Story> stories = List.of();
        List<Round> rounds = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "stories" -> stories = in.list(StoryJson::read);
                case "rounds" -> rounds = in.list(StorySelectionJson::readRound);
                default -> in.passOver();
            }
        }
        List<Story> gathered = stories;
        StorySelection selection = in.made(() -> StorySelection.of(gathered));
        for (Round round : rounds) {
            StorySelection before = selection;
            List<Story> chosen = new ArrayList<>();
            for (String number : round.chosen()) {
                if (!number.matches("[1-9][0-9]{0,6}") || Integer.parseInt(number) > gathered.size()) {
                    throw in.fault("READ-VALUE");
                }
                chosen.add(gathered.get(Integer.parseInt(number) - 1));
            }
            selection = in.made(() -> before.round(round.by(), round.on(), chosen, round.why()));
        }
        return selection;
    }

    private static Round readRound(ValueReader in) {
        in.begin();
        String by = null;
        LocalDate on = null;
        List<String> chosen = List.of();
        String why = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "by" -> by = in.text();
                case "on" -> on = in.day();
                case "chosen" -> chosen = in.list(ValueReader::text);
                case "why" -> why = in.text();
                default -> in.passOver();
            }
        }
        return new Round(in.required(by, "by"), in.required(on, "on"), chosen, in.required(why, "why"));
    }

    /** A round as it stands in the document, before its numbers are stories. */
    private record Round(String by, LocalDate on, List<String> chosen, String why) {}
}

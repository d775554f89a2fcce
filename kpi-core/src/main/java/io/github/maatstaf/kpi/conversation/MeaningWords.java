package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.narrative.MeaningKind;
import io.github.maatstaf.kpi.narrative.MeaningPattern;

/** How tellers together answered a question about their own stories, with how many of how many. */
final class MeaningWords {
    private MeaningWords() {}

    static String of(MeaningPattern meaning, SheetWords words) {
        SheetNumbers numbers = SheetNumbers.in(words.locale());
        StringBuilder text = new StringBuilder(
                words.of("tell.meaning", "question", words.of(meaning.question().text())));
        boolean choice = meaning.question().kind() == MeaningKind.CHOICE;
        boolean onlyOne = meaning.answered() == 1;
        meaning.counts().forEach((place, count) -> {
            if (onlyOne) {
                text.append(count == 0 ? "" : " " + words.of("tell.meaning.only", "choice", words.of(place)));
                return;
            }
            // Of a choice all answers are told; of many places only those where somebody stands.
            if (choice || count > 0) {
                text.append(' ')
                        .append(words.counted(
                                choice ? "tell.meaning.choice" : "tell.meaning.place",
                                count,
                                "total",
                                numbers.count(meaning.answered()),
                                "choice",
                                words.of(place)));
            }
        });
        if (meaning.notApplicable() > 0) {
            text.append(' ').append(words.counted("tell.meaning.none", meaning.notApplicable()));
        }
        return text.toString();
    }
}

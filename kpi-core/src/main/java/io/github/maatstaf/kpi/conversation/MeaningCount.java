package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.narrative.Interpretation;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often tellers chose each answer to one question; the answers stand beside each other and are never averaged. */
record MeaningCount(MeaningQuestion question, Map<LocalizedText, Long> counts) {

    static Map<String, MeaningCount> of(List<Story> stories) {
        Map<String, MeaningCount> all = new LinkedHashMap<>();
        for (Story story : stories) {
            for (Interpretation interpretation : story.interpretations()) {
                all.computeIfAbsent(interpretation.question().code(), code -> empty(interpretation.question()))
                        .counts()
                        .merge(interpretation.choice(), 1L, Math::addExact);
            }
        }
        return all;
    }

    private static MeaningCount empty(MeaningQuestion question) {
        Map<LocalizedText, Long> counts = new LinkedHashMap<>();
        question.choices().forEach(choice -> counts.put(choice, 0L));
        return new MeaningCount(question, counts);
    }

    long answered() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.digest.Sha256;
import io.github.maatstaf.kpi.measure.Observation;

/** What makes a sheet this sheet and no other: its topics and their figures, written in one way only. */
final class SheetFingerprint {
    private static final String FORM = "sheet1";

    private SheetFingerprint() {}

    static String of(ConversationSheet sheet) {
        StringBuilder text = new StringBuilder(FORM);
        line(
                text,
                sheet.audience().name(),
                sheet.selection().edition(),
                sheet.selection().scope().service().name());
        for (Topic topic : sheet.topics()) {
            line(text, "topic", topic.chosen().code());
            for (TopicLine each : topic.lines()) {
                line(
                        text,
                        "line",
                        each.series().name(),
                        each.series().stratum(),
                        each.series().fingerprint().orElse(""));
                each.series().observations().forEach(observation -> figure(text, observation));
            }
            topic.changes().forEach(change -> change(text, change));
            topic.beside().ifPresent(beside -> {
                line(text, "beside", beside.ownName().orElse(""), beside.notShown());
                beside.others().forEach(observation -> figure(text, observation));
            });
        }
        return Sha256.hex(text.toString());
    }

    private static void change(StringBuilder text, TopicChange change) {
        line(
                text,
                "change",
                change.group().orElse(""),
                TopicChange.nameOf(change.instrument(), change.rater()),
                change.all().orElse(-1));
        for (OutcomePart part : OutcomePart.values()) {
            line(text, part.name(), change.count(part).orElse(-1));
        }
    }

    private static void figure(StringBuilder text, Observation observation) {
        line(
                text,
                observation.period(),
                observation.status().name(),
                observation.value().isPresent()
                        ? Double.toString(observation.value().getAsDouble())
                        : "",
                observation.numerator().isPresent()
                        ? Long.toString(observation.numerator().getAsLong())
                        : "",
                observation.denominator().isPresent()
                        ? Long.toString(observation.denominator().getAsLong())
                        : "");
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append('\n');
        for (Object cell : cells) {
            text.append('\t').append(cell);
        }
    }
}

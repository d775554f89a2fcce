package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.scope.DescriptionHeading;
import io.github.maatstaf.kpi.scope.DescriptionTemplate;
import io.github.maatstaf.kpi.scope.ServiceDescription;
import java.util.List;
import java.util.Map;

/** A service in people's own words. A template that the library knows is named; one of people's own is written whole. */
final class ServiceDescriptionJson {
    private ServiceDescriptionJson() {}

    static void write(ValueWriter out, ServiceDescription description) {
        if (DescriptionTemplate.standard().contains(description.template())) {
            out.text("template", description.template().name());
        } else {
            out.object("template", description.template(), ServiceDescriptionJson::writeTemplate);
        }
        out.objects(
                "texts",
                description.texts().entrySet(),
                (text, said) -> text.text("heading", said.getKey()).text("text", said.getValue()));
    }

    private static void writeTemplate(ValueWriter out, DescriptionTemplate template) {
        out.text("name", template.name())
                .localized("label", template.label())
                .objects(
                        "headings",
                        template.headings(),
                        (heading, each) -> heading.text("code", each.code())
                                .localized("label", each.label())
                                .localized("question", each.question()));
    }

    static ServiceDescription read(ValueReader in) {
        in.begin();
        DescriptionTemplate template = null;
        List<Map.Entry<String, String>> texts = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "template" -> template = in.isText() ? known(in) : readTemplate(in);
                case "texts" -> texts = in.list(ServiceDescriptionJson::readText);
                default -> in.passOver();
            }
        }
        ServiceDescription empty = ServiceDescription.from(in.required(template, "template"));
        List<Map.Entry<String, String>> all = texts;
        return in.made(() -> {
            ServiceDescription description = empty;
            for (Map.Entry<String, String> text : all) {
                description = description.with(text.getKey(), text.getValue());
            }
            return description;
        });
    }

    private static DescriptionTemplate known(ValueReader in) {
        String text = in.text();
        return DescriptionTemplate.standard().stream()
                .filter(template -> template.name().equals(text))
                .findFirst()
                .orElseThrow(() -> in.fault("READ-VALUE"));
    }

    private static DescriptionTemplate readTemplate(ValueReader in) {
        in.begin();
        String called = null;
        LocalizedText label = null;
        List<DescriptionHeading> headings = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> called = in.text();
                case "label" -> label = in.localized();
                case "headings" -> headings = in.list(ServiceDescriptionJson::readHeading);
                default -> in.passOver();
            }
        }
        String must = in.required(called, "name");
        LocalizedText words = in.required(label, "label");
        List<DescriptionHeading> all = headings;
        return in.made(() -> DescriptionTemplate.of(must, words, all));
    }

    private static DescriptionHeading readHeading(ValueReader in) {
        in.begin();
        String code = null;
        LocalizedText label = null;
        LocalizedText question = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = in.text();
                case "label" -> label = in.localized();
                case "question" -> question = in.localized();
                default -> in.passOver();
            }
        }
        String must = in.required(code, "code");
        LocalizedText words = in.required(label, "label");
        LocalizedText asked = in.required(question, "question");
        return in.made(() -> new DescriptionHeading(must, words, asked));
    }

    private static Map.Entry<String, String> readText(ValueReader in) {
        in.begin();
        String heading = null;
        String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "heading" -> heading = in.text();
                case "text" -> text = in.text();
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(heading, "heading"), in.required(text, "text"));
    }
}

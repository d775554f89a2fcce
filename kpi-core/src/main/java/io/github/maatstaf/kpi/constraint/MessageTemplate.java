package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding as a message template, {@code {io.github.maatstaf.kpi.CODE;name=value}}, and back. A validator does not know
 * the language; whoever interpolates does.
 */
final class MessageTemplate {
    private static final String PREFIX = "io.github.maatstaf.kpi.";
    private static final Pattern FORM = Pattern.compile(
            "\\{" + Pattern.quote(PREFIX) + "(?<code>[A-Z]+(?:-[A-Z0-9]+)+)(?<arguments>(?:;[^;={}]+=[^;={}]*)*)\\}");
    private static final String SPECIAL = "{}$\\;=%";

    private MessageTemplate() {}

    static String of(Finding finding) {
        StringBuilder template = new StringBuilder("{" + PREFIX + finding.code());
        finding.arguments()
                .forEach((name, value) ->
                        template.append(';').append(escaped(name)).append('=').append(escaped(value)));
        return template.append('}').toString();
    }

    /** Empty for a template that is not one of ours: then it is the host's. */
    static Optional<Finding> parse(String template) {
        Matcher matcher = FORM.matcher(template);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Finding finding = Finding.of(matcher.group("code"));
            String arguments = matcher.group("arguments");
            if (!arguments.isEmpty()) {
                for (String argument : arguments.substring(1).split(";", -1)) {
                    int equals = argument.indexOf('=');
                    finding = finding.with(
                            unescaped(argument.substring(0, equals)), unescaped(argument.substring(equals + 1)));
                }
            }
            return Optional.of(finding);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What has a meaning in a template, for us or for the host, is written as its number. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) < 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return escaped.toString();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= text.length()) {
                    throw new IllegalArgumentException("A number is cut off: " + text);
                }
                plain.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To forget protection does not compile: every way to others is tried with figures as they are. */
class ForgottenProtectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(figures, out);",
                "ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(figures, file);",
                "ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(release, out);",
                "ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(protection, out);",
                "ConversationSheet.sharedWith(Audience.COUNCIL, selection).figures(figures);",
                "ConversationSheet.sharedWith(Audience.PUBLIC, selection).figures(release);",
                "ConversationSheet.sharedWith(Audience.PUBLIC, selection).figures(protection);",
                "SheetCsvWriter.in(java.util.Locale.ROOT).write(figures, out);",
                "SheetCsvWriter.in(java.util.Locale.ROOT).write(ConversationSheet.sharedWith(Audience.PUBLIC, selection)"
                        + ".figures(figures).build(), out);",
                "ProtectedTable own = new ProtectedTable(policy, figures);",
                "ProtectedTable own = figures;",
                "ProtectedTable own = (ProtectedTable) figures;",
                "class Own extends ProtectedTable {}",
                "ProtectedObservation own = new ProtectedObservation(figures.observations().get(0));"
            })
    void should_not_compile_with_figures_as_they_are(String statement) throws Exception {
        assertThat(messages(statement)).as(statement).contains("Sketch.java:13: error:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(protection.table(), out);",
                "ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(protection.table(), file);",
                "ConversationSheet.sharedWith(Audience.COUNCIL, selection).figures(protection.table());",
                "SheetCsvWriter.in(java.util.Locale.ROOT).write(ConversationSheet.sharedWith(Audience.PUBLIC, selection)"
                        + ".figures(protection.table()).build(), out);",
                "ProtectedTable told = policy.protect(figures).table();"
            })
    void should_compile_with_protected_figures(String statement) throws Exception {
        assertThat(messages(statement)).as(statement).doesNotContain("error:");
    }

    @Test
    void should_see_what_does_not_compile() throws Exception {
        assertThat(messages("int forgotten = \"\";")).contains("incompatible types");
    }

    private String messages(String statement) throws IOException, URISyntaxException {
        Path file = folder.resolve("Sketch.java");
        Files.writeString(file, """
            import io.github.maatstaf.kpi.catalogue.Audience;
            import io.github.maatstaf.kpi.conversation.ConversationSheet;
            import io.github.maatstaf.kpi.disclosure.*;
            import io.github.maatstaf.kpi.json.ProtectedCsvWriter;
            import io.github.maatstaf.kpi.json.SheetCsvWriter;
            import io.github.maatstaf.kpi.measure.ObservationTable;
            import io.github.maatstaf.kpi.scope.Selection;

            class Sketch {
                void tell(
                        ObservationTable figures, Release release, Protection protection, DisclosurePolicy policy,
                        Selection selection, java.io.OutputStream out, java.nio.file.Path file) throws Exception {
                    %s
                }
            }
            """.formatted(statement));
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        home(ProtectedTable.class) + File.pathSeparator + home(ProtectedCsvWriter.class),
                        "-d",
                        folder.toString(),
                        file.toString());
        return messages.toString();
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

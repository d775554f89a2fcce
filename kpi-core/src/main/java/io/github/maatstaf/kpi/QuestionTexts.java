package io.github.maatstaf.kpi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The questions as they stand in the resource. */
final class QuestionTexts {
    private static final String RESOURCE = "questions.tsv";
    private static final int COLUMNS = 8;

    private QuestionTexts() {}

    static List<Question> all() {
        return Known.QUESTIONS;
    }

    /** Read at the first question asked. */
    private static final class Known {
        static final List<Question> QUESTIONS = read();

        private static List<Question> read() {
            try (InputStream in = QuestionTexts.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The resource " + RESOURCE + " is missing from this jar");
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                List<Question> questions = new ArrayList<>();
                reader.readLine();
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    questions.add(parse(line));
                }
                return List.copyOf(questions);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Question parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("Expected " + COLUMNS + " cells, not " + cells.length + ": " + line);
            }
            Set<QuestionUse> uses = EnumSet.noneOf(QuestionUse.class);
            for (String use : cells[6].split(",")) {
                uses.add(QuestionUse.valueOf(use));
            }
            String[] after = cells[7].isEmpty() ? new String[] {"", ""} : cells[7].split("=");
            return new Question(
                    cells[0],
                    cells[1].equals("RULE"),
                    LocalizedText.of(cells[2], cells[3]),
                    Source.of(cells[4], cells[5]),
                    Collections.unmodifiableSet(uses),
                    after[0],
                    after[1]);
        }
    }
}

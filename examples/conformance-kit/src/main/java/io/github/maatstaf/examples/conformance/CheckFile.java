package io.github.maatstaf.examples.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same comparison without JUnit, for who works in another language: cases out, a file of figures in. */
public final class CheckFile {
    private CheckFile() {}

    /**
     * Writes the cases, or compares figures.
     *
     * @param arguments {@code cases} and a file to write them to; or {@code check}, a CSV file with one's own figures, and
     *     perhaps a file for the list of what passed
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("cases")) {
            Files.write(Path.of(arguments[1]), KitCases.lines());
        } else if (arguments.length >= 2 && arguments[0].equals("check")) {
            Comparison comparison = Comparison.of(TidyTable.parse(Files.readAllLines(Path.of(arguments[1]))));
            comparison.results().stream()
                    .filter(result -> !result.passed())
                    .forEach(result -> System.out.println(result.explanation() + "\n"));
            comparison.notAsked().forEach(row -> System.out.println("not asked for: " + row));
            System.out.println(comparison);
            comparison.writeTo(Path.of(arguments.length > 2 ? arguments[2] : "conformance.tsv"));
        } else {
            System.err.println("cases FILE writes the cases; check FIGURES.csv [LIST.tsv] compares figures");
        }
    }
}

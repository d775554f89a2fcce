package io.github.maatstaf.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of findings: those that the resources define, and those that sources and pages use. */
record FindingCodes(Set<String> codes) {
    private static final Path RESOURCES =
            PublishedModule.CORE.root().resolve("src/main/resources/io/github/maatstaf/kpi/findings");

    static FindingCodes defined() {
        Set<String> codes = new TreeSet<>();
        for (Path file : PublishedModule.files(RESOURCES, ".tsv")) {
            read(file)
                    .lines()
                    .skip(1)
                    .map(it -> it.substring(0, it.indexOf('\t')))
                    .forEach(codes::add);
        }
        return new FindingCodes(codes);
    }

    /** Every word in these files that begins as a code of this library does, such as {@code READ-DUPLICATE-KEY}. */
    static FindingCodes usedIn(Collection<Path> files, boolean onlyAsTexts) {
        String areas = PublishedModule.files(RESOURCES, ".tsv").stream()
                .map(it -> it.getFileName().toString().replace(".tsv", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("|", "(?:", ")"));
        String code = areas + "(?:-[A-Z0-9]+)+";
        Pattern pattern =
                Pattern.compile(onlyAsTexts ? "(?<=\")" + code + "(?=\")" : "(?<![A-Z0-9-])" + code + "(?![A-Z0-9-])");
        Set<String> codes = new TreeSet<>();
        for (Path file : files) {
            pattern.matcher(read(file)).results().forEach(it -> codes.add(it.group()));
        }
        return new FindingCodes(codes);
    }

    /** The words in the cells of the process model's table, which leave their area out to keep the table readable. */
    static FindingCodes usedInProcessTable() {
        Path table = PublishedModule.CORE.mainSources().resolve("io/github/maatstaf/kpi/process/ProcessTable.java");
        Set<String> codes = new TreeSet<>();
        Pattern.compile("\\| (?:n|c|new|new,c) ([A-Z0-9-]+)")
                .matcher(read(table))
                .results()
                .forEach(it -> codes.add("PROCESS-" + it.group(1)));
        return new FindingCodes(codes);
    }

    /** Word lists name the code of what each word is a sign of. */
    static FindingCodes usedInWordLists() {
        Path lists = PublishedModule.CORE.root().resolve("src/main/resources/io/github/maatstaf/kpi/smart");
        return usedIn(PublishedModule.files(lists, ".txt"), false);
    }

    FindingCodes without(FindingCodes others) {
        Set<String> rest = new TreeSet<>(codes);
        rest.removeAll(others.codes);
        return new FindingCodes(rest);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

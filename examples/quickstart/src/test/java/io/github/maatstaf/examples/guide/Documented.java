package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The blocks of code and output that README and guide show.
 *
 * <p>A block of Java stands behind {@code <!-- code: Class#tag -->} and equals the region between {@code // tag::tag[]}
 * and {@code // end::tag[]} of that test class; a block of output stands behind {@code <!-- output: tag -->} and is
 * what a test compares with.
 */
final class Documented {
    static final Path ROOT = Path.of("..", "..");
    private static final Path TESTS = Path.of("src", "test", "java", "io", "github", "maatstaf", "examples", "guide");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (code|output): (\\S+) -->\\n)?```([a-z]*)\\n(.*?)```", Pattern.DOTALL);

    private Documented() {}

    /** A block of a page. */
    record Block(Path page, String kind, String name, String language, String text) {
        @Override
        public String toString() {
            return page.getFileName() + " " + (name.isEmpty() ? language : name);
        }
    }

    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Path page : pages()) {
            Matcher matcher = BLOCK.matcher(read(page));
            while (matcher.find()) {
                blocks.add(new Block(
                        page,
                        matcher.group(1) == null ? "" : matcher.group(1),
                        matcher.group(2) == null ? "" : matcher.group(2),
                        matcher.group(3),
                        matcher.group(4)));
            }
        }
        return blocks;
    }

    /** The block of output with this name, without its last line end. */
    static String output(String name) {
        return outputBlock(name).text().stripTrailing();
    }

    /** Holds what a test printed to the block of output with this name. */
    static void assertOutput(String name, String printed) {
        assertText(outputBlock(name), printed.stripTrailing() + "\n");
    }

    /** Holds a block of code to the region of the test class that it names. */
    static void assertCode(Block block) {
        assertThat(block.kind())
                .as("the comment before the block names its region")
                .isEqualTo("code");
        assertText(block, region(block.name()));
    }

    /** With {@code -Dgolden=write} the page takes over the text instead, to be read in the diff. */
    private static void assertText(Block block, String text) {
        if ("write".equals(System.getProperty("golden"))) {
            String head = "<!-- " + block.kind() + ": " + block.name() + " -->\n```" + block.language() + "\n";
            write(block.page(), read(block.page()).replace(head + block.text(), head + text));
        } else {
            assertThat(text).isEqualTo(block.text());
        }
    }

    private static Block outputBlock(String name) {
        List<Block> found = blocks().stream()
                .filter(block -> block.kind().equals("output") && block.name().equals(name))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " blocks of output are called " + name + "; expected one");
        }
        return found.get(0);
    }

    /** The region of a test class that a block of code must equal. */
    static String region(String name) {
        String[] parts = name.split("#");
        String source = read(TESTS.resolve(parts[0] + ".java"));
        String start = "// tag::" + parts[1] + "[]\n";
        String end = "// end::" + parts[1] + "[]";
        int from = source.indexOf(start);
        int to = source.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("The class " + parts[0] + " has no region " + parts[1]);
        }
        return source.substring(from + start.length(), source.lastIndexOf('\n', to))
                        .stripIndent()
                + "\n";
    }

    /** Whether a test class of the guide names this text. */
    static boolean isNamedInATest(String text) {
        try (Stream<Path> tests = Files.list(TESTS)) {
            return tests.anyMatch(test -> read(test).contains('"' + text + '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> pages() {
        try (Stream<Path> guide = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            guide.filter(page -> page.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

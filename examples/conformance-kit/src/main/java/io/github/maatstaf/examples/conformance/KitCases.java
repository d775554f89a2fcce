package io.github.maatstaf.examples.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of the kit: those at an edge of a rule, written by hand, and ordinary ones from a seed. All are made up.
 *
 * <p>The committed file is what this makes; a vendor who wants more takes another seed or size and the figures of the library
 * beside it.
 */
public final class KitCases {
    static final long SEED = 2026;
    static final int SIZE = 300;
    static final int NEIGHBOURHOODS = 4;

    private KitCases() {}

    /**
     * The committed cases.
     *
     * @return the lines of the case file
     */
    public static List<String> lines() {
        return KitResource.lines("cases.ndjson");
    }

    /**
     * Makes cases: those at an edge first, then ordinary ones.
     *
     * @param seed the same seed gives the same cases everywhere
     * @param size how many ordinary ones
     * @return the lines of a case file
     */
    public static List<String> of(long seed, int size) {
        byte[] made = MadeUpCases.ndjson(MadeUpCases.of(seed, size, NEIGHBOURHOODS));
        List<String> ordinary = new String(made, StandardCharsets.UTF_8).lines().toList();
        List<String> edges = KitResource.lines("edges.ndjson");
        List<String> lines = new ArrayList<>();
        lines.add(ordinary.get(0));
        lines.addAll(edges);
        lines.addAll(ordinary.subList(1, ordinary.size() - 1));
        lines.add("{\"end\":true,\"records\":" + (lines.size() - 1) + "}");
        return lines;
    }

    /**
     * Writes cases.
     *
     * @param arguments the file, the seed and the size
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), of(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2])));
    }
}

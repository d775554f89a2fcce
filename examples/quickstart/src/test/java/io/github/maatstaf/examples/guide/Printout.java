package io.github.maatstaf.examples.guide;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.registration.Registration;
import java.nio.file.Path;

/** What the code of a page prints; also where that code finds the made-up registration of the quickstart. */
final class Printout {
    /** Three made-up school years of homework guidance. */
    static final Path CASES =
            Path.of("src/main/resources/io/github/maatstaf/examples/quickstart/huiswerkbegeleiding-made-up.ndjson");

    private final StringBuilder text = new StringBuilder();

    static WithFindings<Registration> read() {
        return RegistrationReader.read(CASES);
    }

    void println(Object value) {
        text.append(value).append('\n');
    }

    /** Holds what was printed until now to a block of output, and begins anew. */
    void isOutput(String name) {
        Documented.assertOutput(name, text.toString());
        text.setLength(0);
    }
}

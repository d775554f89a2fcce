package io.github.maatstaf.kpi.json.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.json.RegistrationReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** People are in no log: neither ids nor keys nor anything else of a record. */
class LogTest {
    @Test
    void should_log_counts_by_code_and_nothing_of_any_record() {
        String text = """
                {"id":"geheim1","client":"Kgeheim2","team":"geheim3","events":[{"type":"SIGNAL","date":"2025-03-01"}]}
                {"id":"geheim4","client":"Kgeheim5","events":[{"type":"SIGNAL","date":"geheim6"}]}
                {"id":"geheim7","geheim8":"geheim9","events":[{"type":"GEHEIM","date":"2025-03-01"}]}
                geheim10
                """;
        CapturedLog.clear();
        RegistrationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(CapturedLog.lines())
                .singleElement()
                .asString()
                .isEqualTo("INFO Registration read: 4 read = 2 accepted + 2 rejected + 0 duplicates; findings by code:"
                        + " {READ-INVALID-DATE=1, READ-NO-OBSERVED-UNTIL=1, READ-SYNTAX=1, READ-UNKNOWN-FIELD=1,"
                        + " READ-UNMAPPED-TYPE=1}");
    }
}

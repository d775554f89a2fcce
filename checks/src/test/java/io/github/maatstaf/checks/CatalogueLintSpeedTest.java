package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.CatalogueLint;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a catalogue each entry is compared with each: with 250 of them that must still be a blink. */
class CatalogueLintSpeedTest {
    private static final int ENTRIES = 250;

    @Test
    void should_compare_two_hundred_and_fifty_entries_within_a_blink() {
        KpiCatalogue catalogue = twoHundredAndFifty();
        assertThat(catalogue.size()).isEqualTo(ENTRIES);
        // Time of the processor, not of the clock: another program may be busy.
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long begin = thread.getCurrentThreadCpuTime();
            CatalogueLint.check(catalogue);
            fastest = Math.min(fastest, thread.getCurrentThreadCpuTime() - begin);
        }

        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(300));
    }

    /** The newest edition, and made-up copies of its first entries. */
    private static KpiCatalogue twoHundredAndFifty() {
        List<Kpi> all = new ArrayList<>(SocialWorkLibrary.latest().kpis());
        for (int i = 0; all.size() < ENTRIES; i++) {
            Kpi like = all.get(i);
            KpiBuilder copy = Kpi.builder("ACT-OWN-N" + i)
                    .unit(like.unit())
                    .countBasis(like.countBasis())
                    .suggestedDirection(like.suggestedDirection())
                    .evidenceSource(like.evidenceSource());
            like.sources().forEach(copy::source);
            for (KpiText kind : KpiText.values()) {
                like.text(kind).ifPresent(text -> copy.text(kind, text));
            }
            String own = "woord" + i + " ding" + i + " zaak" + i + " punt" + i;
            all.add(copy.text(KpiText.DOES_NOT_MEASURE, LocalizedText.of(own, own + " so"))
                    .build());
        }
        return KpiCatalogue.of(SocialWorkLibrary.latest().edition(), "Test", all, List.of());
    }
}

package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import java.util.function.Supplier;

/** The catalogue that this vendor's customers choose from. */
public final class OurLibrary implements Supplier<KpiCatalogue> {
    /** For {@code @KnownKpi}. */
    public OurLibrary() {}

    @Override
    public KpiCatalogue get() {
        return SocialWorkLibrary.latest();
    }
}

package consumer.forms;

import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import java.util.function.Supplier;

/** The catalogue that the forms choose from. */
public final class Library implements Supplier<KpiCatalogue> {
    /** For the constraint. */
    public Library() {}

    @Override
    public KpiCatalogue get() {
        return SocialWorkLibrary.latest();
    }
}

package consumer.all;

import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.json.CsvDialect;
import io.github.maatstaf.kpi.json.TidyCsvWriter;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;

/** Uses the catalogue's data and the writers from another module. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        KpiCatalogue library = SocialWorkLibrary.latest();
        System.out.println(library.edition() + " " + (library.size() > 20));
        System.out.println(TidyCsvWriter.withDefaults());
    }
}

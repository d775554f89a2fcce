package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What people agreed to register, who does it and where it goes. */
public final class RegistrationAgreementJson {
    /** The format. */
    public static final ValueFormat<RegistrationAgreement> FORMAT =
            new ValueFormat<>("maatstaf-registration-agreement", RegistrationAgreementJson::write);

    private RegistrationAgreementJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<RegistrationAgreement> parse(CharSequence json) {
        return FORMAT.read(json, RegistrationAgreementJson::read);
    }

    static void write(ValueWriter out, RegistrationAgreement agreement) {
        out.objects("items", agreement.items(), RegistrationAgreementJson::writeItem)
                .text("gatherer", agreement.gatherer().map(Role::name))
                .text("reporter", agreement.reporter().map(Role::name))
                .text("reportForm", agreement.reportForm())
                .text("helper", agreement.helper().map(Role::name))
                .text("replaces", agreement.replaces())
                .texts("involved", agreement.involved().stream().map(Role::name).toList())
                .objects("agreedWith", agreement.agreedWith().entrySet(), RegistrationAgreementJson::writeAgreed);
    }

    private static void writeAgreed(ValueWriter out, Map.Entry<Role, LocalDate> agreed) {
        out.text("by", agreed.getKey().name()).day("on", agreed.getValue());
    }

    private static void writeItem(ValueWriter out, RegistrationItem item) {
        out.text("what", item.what())
                .text("by", item.by().map(Role::name))
                .text("when", item.when())
                .text("system", item.system())
                .text("form", item.form())
                .texts("kpis", item.kpis());
    }

    static RegistrationAgreement read(ValueReader in) {
        in.begin();
        List<RegistrationItem> items = List.of();
        Role gatherer = null;
        Role reporter = null;
        Role helper = null;
        String reportForm = null;
        String replaces = null;
        List<Role> involved = List.of();
        List<Map.Entry<Role, LocalDate>> agreedWith = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "items" -> items = in.list(RegistrationAgreementJson::readItem);
                case "gatherer" -> gatherer = role(in);
                case "reporter" -> reporter = role(in);
                case "helper" -> helper = role(in);
                case "reportForm" -> reportForm = in.text();
                case "replaces" -> replaces = in.text();
                case "involved" -> involved = in.list(RegistrationAgreementJson::role);
                case "agreedWith" -> agreedWith = in.list(RegistrationAgreementJson::readAgreed);
                default -> in.passOver();
            }
        }
        RegistrationAgreement.Builder builder = RegistrationAgreement.builder();
        items.forEach(builder::item);
        if (gatherer != null) {
            builder.gatheredBy(gatherer);
        }
        if (reporter != null) {
            builder.reportedBy(reporter);
        }
        if (reportForm != null) {
            builder.reportedAs(reportForm);
        }
        if (helper != null) {
            builder.helpedBy(helper);
        }
        if (replaces != null) {
            builder.replacing(replaces);
        }
        builder.involving(involved.toArray(Role[]::new));
        agreedWith.forEach(agreed -> builder.agreedWith(agreed.getKey(), agreed.getValue()));
        return in.made(builder::build);
    }

    private static Map.Entry<Role, LocalDate> readAgreed(ValueReader in) {
        in.begin();
        Role by = null;
        LocalDate on = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "by" -> by = role(in);
                case "on" -> on = in.day();
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(by, "by"), in.required(on, "on"));
    }

    static Role role(ValueReader in) {
        String name = in.text();
        return in.made(() -> Role.of(name));
    }

    private static RegistrationItem readItem(ValueReader in) {
        in.begin();
        String what = null;
        Role by = null;
        String when = null;
        String system = "";
        String form = "";
        List<KpiCode> kpis = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "what" -> what = in.text();
                case "by" -> by = role(in);
                case "when" -> when = in.text();
                case "system" -> system = in.text();
                case "form" -> form = in.text();
                case "kpis" -> kpis = KpiJson.codes(in);
                default -> in.passOver();
            }
        }
        String must = in.required(what, "what");
        RegistrationItem item = in.made(() -> RegistrationItem.of(must));
        if (by != null) {
            item = item.by(by);
        }
        if (when != null) {
            item = item.when(when);
        }
        item = item.in(system, form);
        return kpis.isEmpty() ? item : item.servingKpis(kpis.toArray(KpiCode[]::new));
    }
}

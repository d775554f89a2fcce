import io.github.maatstaf.kpi.*;
import io.github.maatstaf.kpi.agreement.*;
import io.github.maatstaf.kpi.calculation.*;
import io.github.maatstaf.kpi.catalogue.*;
import io.github.maatstaf.kpi.chart.*;
import io.github.maatstaf.kpi.comparison.*;
import io.github.maatstaf.kpi.conversation.*;
import io.github.maatstaf.kpi.disclosure.*;
import io.github.maatstaf.kpi.instrument.*;
import io.github.maatstaf.kpi.json.*;
import io.github.maatstaf.kpi.library.*;
import io.github.maatstaf.kpi.mapping.*;
import io.github.maatstaf.kpi.measure.*;
import io.github.maatstaf.kpi.narrative.*;
import io.github.maatstaf.kpi.outcome.*;
import io.github.maatstaf.kpi.period.*;
import io.github.maatstaf.kpi.plan.*;
import io.github.maatstaf.kpi.process.*;
import io.github.maatstaf.kpi.registration.*;
import io.github.maatstaf.kpi.scope.*;
import io.github.maatstaf.kpi.smart.*;
import io.github.maatstaf.kpi.statistics.*;
import io.github.maatstaf.kpi.trend.*;
import io.github.maatstaf.kpi.variation.*;
import static io.github.maatstaf.kpi.measure.CaseCondition.*;
import static io.github.maatstaf.kpi.measure.Milestone.*;
import static io.github.maatstaf.kpi.period.PeriodType.*;
import static io.github.maatstaf.kpi.process.EventType.*;
java.nio.file.Path showPage(String page) throws java.io.IOException {
    var file = java.nio.file.Files.createTempFile("maatstaf-", ".html");
    java.nio.file.Files.writeString(file, page);
    if (!java.awt.GraphicsEnvironment.isHeadless() && java.awt.Desktop.isDesktopSupported()
            && java.awt.Desktop.getDesktop().isSupported(java.awt.Desktop.Action.BROWSE)) {
        java.awt.Desktop.getDesktop().browse(file.toUri());
    }
    System.out.println("written: " + file);
    return file;
}
String safe(String text) { return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); }
java.nio.file.Path showDrawing(String title, String svg, String said, String exact, java.util.Locale locale) throws java.io.IOException {
    return showPage("<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>" + safe(title) + "</title>"
            + "<style>body{max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2a44;font:1.1rem/1.5 \"Segoe UI\",\"Noto Sans\",\"DejaVu Sans\",Arial,sans-serif}"
            + "h1{font-size:1.3rem}small{color:#5b6472}</style></head><body><h1>" + safe(title) + "</h1>" + svg
            + "<p>" + safe(said) + "</p><p><small>" + safe(exact) + "</small></p></body></html>");
}
java.nio.file.Path showChart(SeriesChart chart) throws java.io.IOException {
    return showDrawing(chart.series().name(), chart.toSvg(java.util.Locale.ENGLISH), "", "", java.util.Locale.ENGLISH);
}
java.nio.file.Path show(SeriesChart chart) throws java.io.IOException { return showChart(chart); }
java.nio.file.Path show(Series series) throws java.io.IOException { return showChart(SeriesChart.of(series)); }
java.nio.file.Path showTrend(Trend shown, java.util.Locale locale) throws java.io.IOException {
    return showDrawing(shown.series().name(), SeriesChart.of(shown).toSvg(locale), shown.sentence(locale), shown.exactSentence(locale), locale);
}
java.nio.file.Path show(Trend shown) throws java.io.IOException { return showTrend(shown, java.util.Locale.ENGLISH); }
java.nio.file.Path show(Trend shown, java.util.Locale locale) throws java.io.IOException { return showTrend(shown, locale); }
java.nio.file.Path showRunChart(RunChart shown, java.util.Locale locale) throws java.io.IOException {
    return showDrawing(shown.series().name(), SeriesChart.of(shown).toSvg(locale), shown.sentence(locale), shown.exactSentence(locale), locale);
}
java.nio.file.Path show(RunChart shown) throws java.io.IOException { return showRunChart(shown, java.util.Locale.ENGLISH); }
java.nio.file.Path show(RunChart shown, java.util.Locale locale) throws java.io.IOException { return showRunChart(shown, locale); }
java.nio.file.Path showProcessBehaviourChart(ProcessBehaviourChart shown, java.util.Locale locale) throws java.io.IOException {
    return showDrawing(shown.series().name(), SeriesChart.of(shown).toSvg(locale), shown.sentence(locale), shown.exactSentence(locale), locale);
}
java.nio.file.Path show(ProcessBehaviourChart shown) throws java.io.IOException { return showProcessBehaviourChart(shown, java.util.Locale.ENGLISH); }
java.nio.file.Path show(ProcessBehaviourChart shown, java.util.Locale locale) throws java.io.IOException { return showProcessBehaviourChart(shown, locale); }
java.nio.file.Path showDots(DotChart chart) throws java.io.IOException {
    return showDrawing("Maatstaf", chart.toSvg(java.util.Locale.ENGLISH), "", "", java.util.Locale.ENGLISH);
}
java.nio.file.Path show(DotChart chart) throws java.io.IOException { return showDots(chart); }
java.nio.file.Path show(Funnel funnel) throws java.io.IOException { return showDots(DotChart.of(funnel)); }
java.nio.file.Path show(ConversationSheet sheet) throws java.io.IOException {
    return showPage(SheetFormatter.html(java.util.Locale.forLanguageTag("nl")).format(sheet));
}

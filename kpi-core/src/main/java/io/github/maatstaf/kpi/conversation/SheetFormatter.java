package io.github.maatstaf.kpi.conversation;

import java.util.Locale;
import java.util.Objects;

/**
 * Writes a conversation sheet as a text that people read: first what we wanted, see, hear and do not know, then a page for
 * each topic, then the agreements; statistics and sources come last.
 *
 * <p>Numbers and dates follow the language of the sheet, never the machine's own. The text holds no verdict.
 *
 * @since 0.1
 */
public final class SheetFormatter {
    private final SheetForm form;
    private final Locale locale;

    private SheetFormatter(SheetForm form, Locale locale) {
        this.form = form;
        Objects.requireNonNull(locale, "locale");
        this.locale = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl");
    }

    /**
     * A formatter that writes Markdown with tables.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return the formatter
     */
    public static SheetFormatter markdown(Locale locale) {
        return new SheetFormatter(SheetForm.MARKDOWN, locale);
    }

    /**
     * A formatter that writes one HTML page with charts. The page needs nothing from elsewhere, has no script, and is made
     * for paper as much as for a screen.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return the formatter
     */
    public static SheetFormatter html(Locale locale) {
        return new SheetFormatter(SheetForm.HTML, locale);
    }

    /**
     * The language it writes.
     *
     * @return Dutch or English
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Writes a sheet.
     *
     * @param sheet the sheet
     * @return the text, lines ending in {@code \n}
     */
    public String format(ConversationSheet sheet) {
        SheetWords words = SheetWords.of(sheet, locale);
        SheetPage out = new SheetPage();
        new FirstPageWriter(sheet, words, out).write();
        TopicPageWriter page = new TopicPageWriter(sheet, words, out);
        sheet.topics().forEach(page::write);
        page.writeOtherStories();
        new AgreementsPageWriter(sheet, words, out).write();
        new LastPageWriter(sheet, words, out).write();
        return form.write(out.blocks(), locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetFormatter formatter && form == formatter.form && locale.equals(formatter.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, locale);
    }

    /** The form and the language. */
    @Override
    public String toString() {
        return "A formatter of conversation sheets in " + form + ", language " + locale.getLanguage();
    }
}

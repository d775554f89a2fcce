package io.github.maatstaf.kpi.conversation;

/** HTML in the making: what is ours goes in as it is, what people wrote goes in escaped. */
final class HtmlTextWriter {
    private final StringBuilder html = new StringBuilder();

    HtmlTextWriter raw(String ours) {
        html.append(ours);
        return this;
    }

    HtmlTextWriter text(String theirs) {
        String flat = theirs.strip().replaceAll("\\s+", " ");
        flat.codePoints().forEach(this::append);
        return this;
    }

    private void append(int sign) {
        switch (sign) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(mayStandInAPage(sign) ? sign : '\uFFFD');
        }
    }

    /** Bells, halves of letters and the like may not; a reader sees that something stood there. */
    private static boolean mayStandInAPage(int sign) {
        return !Character.isISOControl(sign)
                && Character.getType(sign) != Character.SURROGATE
                && sign != 0xFFFE
                && sign != 0xFFFF;
    }

    HtmlTextWriter element(String name, String theirs) {
        return raw("<" + name + ">").text(theirs).raw("</" + name + ">\n");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}

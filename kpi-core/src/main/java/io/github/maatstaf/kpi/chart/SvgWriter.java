package io.github.maatstaf.kpi.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** SVG in the making; what people wrote is escaped. Looks are classes, which the drawing itself explains. */
final class SvgWriter {
    private final StringBuilder svg = new StringBuilder();

    void line(String look, double x1, double y1, double x2, double y2) {
        path(look, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
    }

    void path(String look, CharSequence path) {
        svg.append("<path class=\"").append(look).append("\" d=\"").append(path).append("\"/>\n");
    }

    void circle(String look, double x, double y, int radius) {
        svg.append("<circle class=\"").append(look).append("\" cx=\"").append(number(x));
        svg.append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(radius)
                .append("\"/>\n");
    }

    void words(String look, double x, double y, String words) {
        svg.append("<text class=\"").append(look).append("\" x=\"").append(number(x));
        svg.append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(escaped(words))
                .append("</text>\n");
    }

    /** A tenth of a point is as fine as anyone sees. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String escaped(String theirs) {
        StringBuilder safe = new StringBuilder();
        theirs.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(mayStandInADrawing(sign) ? sign : '\uFFFD');
            }
        });
        return safe.toString();
    }

    private static boolean mayStandInADrawing(int sign) {
        return !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE && sign < 0xFFFE
                || sign > 0xFFFF;
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}

package io.github.maatstaf.examples.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as people in the Netherlands type it: a comma before the decimals, points between the thousands. What can be read
 * in two ways is not read at all: the JDK's own format for Dutch takes 1.5 for fifteen.
 */
final class DutchNumber {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(,[0-9]{1,18})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,18})?");
    private static final Pattern OTHER_WAY = Pattern.compile("-?[0-9,.]*[0-9][0-9,.]*");
    private static final Pattern WITH_UNIT = Pattern.compile("€.*|.*%|[0-9.,]+ ?[\\p{L}].*");

    private DutchNumber() {}

    /** Reads a number, or says by which finding it cannot be read. */
    static BigDecimal parse(String text) throws CellFault {
        String trimmed = text.strip();
        if (PLAIN.matcher(trimmed).matches()) {
            return new BigDecimal(trimmed.replace(',', '.'));
        }
        if (THOUSANDS.matcher(trimmed).matches()) {
            return new BigDecimal(trimmed.replace(".", "").replace(',', '.'));
        }
        if (OTHER_WAY.matcher(trimmed).matches()) {
            throw CellFault.of("MAP-AMBIGUOUS-NUMBER");
        }
        throw CellFault.of(WITH_UNIT.matcher(trimmed).matches() ? "MAP-NUMBER-UNIT" : "MAP-NOT-A-NUMBER");
    }
}

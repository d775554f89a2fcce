package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text that somebody meant by a cell, whatever a spreadsheet made of it. What cannot be known is refused with its reason,
 * never guessed.
 */
final class CellText {
    private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEGIN_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);
    private static final int SERIAL_THAT_NEVER_WAS = 60;
    private static final int MOST_DIGITS = 15;
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{2}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private final boolean from1904;

    private CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellText of(boolean from1904) {
        return new CellText(from1904);
    }

    /** The text, empty for a blank cell. */
    String text(Cell cell, EntryColumn.Kind kind) throws CellFault {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> words(SafeText.unguarded(cell.asString()).strip(), kind);
            case NUMBER -> number(cell, kind);
            case FORMULA ->
                throw CellFault.of(own(
                        "WORKBOOK-FORMULA",
                        "In deze cel staat een formule. Plak de waarde.",
                        "This cell holds a formula. Paste its value."));
            default -> throw CellFault.of("MAP-CODE-SHAPE");
        };
    }

    private static String words(String text, EntryColumn.Kind kind) throws CellFault {
        if (kind == EntryColumn.Kind.DAY && TWO_DIGIT_YEAR.matcher(text).matches()) {
            throw CellFault.of("READ-AMBIGUOUS-YEAR");
        }
        if (text.isEmpty() || kind != EntryColumn.Kind.COUNT && kind != EntryColumn.Kind.NUMBER) {
            return text;
        }
        return counted(DutchNumber.parse(text), kind);
    }

    private String number(Cell cell, EntryColumn.Kind kind) throws CellFault {
        BigDecimal number = cell.asNumber();
        boolean isDate = isDate(cell);
        switch (kind) {
            case DAY -> {
                return day(number, isDate);
            }
            case COUNT, NUMBER -> {
                if (isDate) {
                    throw CellFault.of("MAP-CODE-SHAPE");
                }
                return counted(number, kind);
            }
            default -> {
                // 1-2 became a day, 1E5 a power of ten, and a long number lost its last digits.
                if (isDate
                        || number.stripTrailingZeros().scale() > 0
                        || number.precision() - number.scale() > MOST_DIGITS) {
                    throw CellFault.of("MAP-CODE-SHAPE");
                }
                return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
            }
        }
    }

    private static String counted(BigDecimal number, EntryColumn.Kind kind) throws CellFault {
        if (kind == EntryColumn.Kind.NUMBER) {
            return number.toPlainString();
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw CellFault.of("READ-NOT-INTEGER");
        }
        if (number.signum() < 0) {
            throw CellFault.of("READ-NEGATIVE");
        }
        if (number.precision() - number.scale() > MOST_DIGITS) {
            throw CellFault.of("READ-NUMBER-RANGE");
        }
        return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** A day number of the spreadsheet, shown as a day; one that is shown as a number may be anything. */
    private String day(BigDecimal serial, boolean isDate) throws CellFault {
        if (serial.signum() < 0 || serial.compareTo(LAST_SERIAL) > 0) {
            throw CellFault.of("READ-INVALID-DATE");
        }
        if (!isDate) {
            throw CellFault.of(Finding.of("READ-EXCEL-SERIAL").with("day", day(serial.intValue())));
        }
        if (serial.stripTrailingZeros().scale() > 0) {
            throw CellFault.of("READ-DATE-HAS-TIME");
        }
        int number = serial.intValue();
        if (!from1904 && number == SERIAL_THAT_NEVER_WAS) {
            throw CellFault.of("READ-INVALID-DATE");
        }
        return day(number).toString();
    }

    /** Excel counts 29 February 1900, which never was: before it, its numbers are one too low. */
    private LocalDate day(int serial) {
        if (from1904) {
            return BEGIN_1904.plusDays(serial);
        }
        return BEGIN.plusDays(serial < SERIAL_THAT_NEVER_WAS ? serial + 1L : serial);
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null
                && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && !format.equals("@")
                && QUOTED.matcher(format)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[ymdhsj].*");
    }

    static Finding own(String code, String dutch, String english) {
        return Finding.custom(code, Severity.CHECK, Disposition.RECORD_REJECTED, LocalizedText.of(dutch, english));
    }
}

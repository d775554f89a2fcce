package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days and moments of a vendor: only those that exist, once, and were not made up by a program. What cannot be
 * read is looked at again, to say what is probably meant; it is never read as something else.
 */
final class MomentReader {
    private static final int FIRST_YEAR = 1900;
    private static final LocalDate LAST_DAY = LocalDate.of(2079, 6, 5);
    private static final LocalDate EXCEL_BASE = LocalDate.of(1899, 12, 30);
    private static final int EXCEL_LAST_PHANTOM = 60;
    private static final Set<LocalDate> PLACEHOLDERS = Set.of(
            LocalDate.of(1, 1, 1), LocalDate.of(1900, 1, 1), LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}(?![0-9]).*");
    private static final Pattern SERIAL = Pattern.compile("([0-9]{1,5})([.,][0-9]+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.][0-9]{4}(?![0-9]).*");
    private static final Pattern WITH_TIME = Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}[T ]+[0-9].*");
    private static final int MONTHS = 12;

    private final List<DateForm> forms;
    private final ZoneId zone;
    private final boolean timed;

    MomentReader(VendorMapping mapping) {
        this.forms = mapping.dateForms();
        this.zone = mapping.zone();
        this.timed = forms.stream().anyMatch(DateForm::hasTime);
    }

    Moment read(String text, String field) throws RowFault {
        for (DateForm form : forms) {
            Optional<TemporalAccessor> read = form.read(text);
            if (read.isPresent()) {
                return checked(read.get(), field);
            }
        }
        throw fault(text, field);
    }

    private Moment checked(TemporalAccessor read, String field) throws RowFault {
        LocalDate written = LocalDate.from(read);
        if (PLACEHOLDERS.contains(written)) {
            throw RowFault.of("READ-PLACEHOLDER-DATE", field);
        }
        if (written.getYear() < FIRST_YEAR || written.isAfter(LAST_DAY)) {
            throw RowFault.of("READ-DATE-RANGE", field);
        }
        return moment(read, field);
    }

    private Moment moment(TemporalAccessor read, String field) throws RowFault {
        if (read instanceof OffsetDateTime offset) {
            Instant instant = offset.toInstant();
            boolean winterInSummer = offset.getOffset().equals(ZoneOffset.ofHours(1))
                    && zone.getRules().getOffset(instant).equals(ZoneOffset.ofHours(2));
            return new Moment(instant, instant.atZone(zone).toLocalDate(), winterInSummer ? "READ-OFFSET-SUSPECT" : "");
        }
        if (read instanceof LocalDateTime local) {
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.isEmpty()) {
                throw RowFault.of("MAP-NONEXISTENT-TIME", field);
            }
            return new Moment(
                    local.toInstant(offsets.get(0)),
                    local.toLocalDate(),
                    offsets.size() > 1 ? "MAP-AMBIGUOUS-TIME" : "");
        }
        LocalDate day = LocalDate.from(read);
        return new Moment(day.atStartOfDay(zone).toInstant(), day, "");
    }

    private RowFault fault(String text, String field) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            int days = Integer.parseInt(serial.group(1));
            return days <= EXCEL_LAST_PHANTOM
                    ? RowFault.of("MAP-INVALID-DATE", field)
                    : RowFault.of(Finding.of("READ-EXCEL-SERIAL").with("day", EXCEL_BASE.plusDays(days)), field);
        }
        if (TWO_DIGIT_YEAR.matcher(text).matches()) {
            return RowFault.of("READ-AMBIGUOUS-YEAR", field);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()
                && Integer.parseInt(dayFirst.group(2)) > MONTHS
                && Integer.parseInt(dayFirst.group(1)) <= MONTHS) {
            return RowFault.of(Finding.of("MAP-MONTH-ORDER").with("month", dayFirst.group(2)), field);
        }
        boolean hasTime = !timed && WITH_TIME.matcher(text).matches();
        return RowFault.of(hasTime ? "READ-DATE-HAS-TIME" : "MAP-INVALID-DATE", field);
    }
}

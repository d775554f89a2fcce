package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.naming.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form in which a vendor writes days or moments, such as {@code dd-mm-jjjj uu:mm}: read strictly, in one calendar, one
 * set of digits and Dutch names of months, whatever the machine's language is.
 *
 * <p>Letters: {@code d dd} day, {@code m mm} month or, behind an hour, minute, {@code mmm mmmm} the month's Dutch name,
 * {@code jjjj} (or {@code yyyy}, {@code uuuu}) year, {@code uu} (or {@code HH}) hour, {@code ss} second, {@code S...}
 * fraction, {@code XXX} offset, {@code [ ]} optional, {@code ' '} literal.
 */
final class DateForm {
    private static final List<String> SHORT_MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final int LONGEST = 64;
    private static final List<TemporalQuery<?>> MOMENTS =
            List.of(OffsetDateTime::from, LocalDateTime::from, LocalDate::from);

    private final String pattern;
    private final DateTimeFormatter formatter;
    private final boolean time;

    private DateForm(String pattern, DateTimeFormatter formatter, boolean time) {
        this.pattern = pattern;
        this.formatter = formatter;
        this.time = time;
    }

    /** The form of a pattern; absent if it cannot be understood, or leaves the year, month or day out. */
    static Optional<DateForm> parse(String pattern) {
        try {
            return Optional.of(new PatternParser(pattern).compile());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String pattern() {
        return pattern;
    }

    boolean hasTime() {
        return time;
    }

    /** An {@link OffsetDateTime}, a {@link LocalDateTime} or a {@link LocalDate}; absent if the text has another form. */
    Optional<TemporalAccessor> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(formatter.parseBest(text, MOMENTS.toArray(TemporalQuery[]::new)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a text of the other form is read as another day in this one. */
    boolean disagreesWith(DateForm other) {
        OffsetDateTime probe = OffsetDateTime.parse("2026-03-04T05:06:07+01:00");
        Optional<TemporalAccessor> read = read(other.formatter.format(probe));
        return read.isPresent() && !LocalDate.from(read.get()).equals(probe.toLocalDate());
    }

    @Override
    public String toString() {
        return pattern;
    }

    /** Turns a pattern into a formatter, letter by letter. */
    private static final class PatternParser {
        private final String pattern;
        private final DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        private final StringBuilder seen = new StringBuilder();

        PatternParser(String pattern) {
            this.pattern = pattern;
        }

        DateForm compile() {
            int i = 0;
            while (i < pattern.length()) {
                char c = pattern.charAt(i);
                int end = i;
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                i = take(c, i, end);
            }
            boolean complete = has('d') && has('m') && has('y') && (!has('n') || has('h'));
            if (!complete) {
                throw new IllegalArgumentException(pattern);
            }
            DateTimeFormatter formatter = builder.toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .withChronology(IsoChronology.INSTANCE);
            return new DateForm(pattern, formatter, has('h'));
        }

        private boolean has(char what) {
            return seen.indexOf(String.valueOf(what)) >= 0;
        }

        private int take(char c, int from, int end) {
            int length = end - from;
            switch (c) {
                case 'd' -> number(ChronoField.DAY_OF_MONTH, length, 'd');
                case 'm', 'M' -> month(c, length);
                case 'j', 'y' -> year(length);
                case 'u' -> {
                    if (length == 4) {
                        year(length);
                    } else {
                        number(ChronoField.HOUR_OF_DAY, length, 'h');
                    }
                }
                case 'H' -> number(ChronoField.HOUR_OF_DAY, length, 'h');
                case 's' -> number(ChronoField.SECOND_OF_MINUTE, length, 's');
                case 'S' -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, Math.min(length, 9), false);
                case 'X' -> builder.appendOffset("+HH:MM", "Z");
                case '[' -> {
                    builder.optionalStart();
                    seen.append('[');
                }
                case ']' -> close();
                case '\'' -> {
                    return literal(from);
                }
                default -> {
                    if (Character.isLetter(c) && c != 'T') {
                        throw new IllegalArgumentException(pattern);
                    }
                    builder.appendLiteral(pattern.substring(from, end));
                }
            }
            return c == '[' || c == ']' ? from + 1 : end;
        }

        private void close() {
            int open = seen.lastIndexOf("[");
            if (open < 0) {
                throw new IllegalArgumentException(pattern);
            }
            seen.deleteCharAt(open);
            builder.optionalEnd();
        }

        private int literal(int from) {
            int close = pattern.indexOf('\'', from + 1);
            if (close < 0) {
                throw new IllegalArgumentException(pattern);
            }
            builder.appendLiteral(pattern.substring(from + 1, close));
            return close + 1;
        }

        private void month(char letter, int length) {
            if (letter == 'm' && length <= 2 && has('h') && !has('n')) {
                number(ChronoField.MINUTE_OF_HOUR, length, 'n');
            } else if (length <= 2) {
                number(ChronoField.MONTH_OF_YEAR, length, 'm');
            } else {
                seen.append('m');
                builder.optionalStart()
                        .appendText(ChronoField.MONTH_OF_YEAR, named(MonthNames.DUTCH))
                        .optionalEnd()
                        .optionalStart()
                        .appendText(ChronoField.MONTH_OF_YEAR, named(SHORT_MONTHS))
                        .optionalStart()
                        .appendLiteral('.')
                        .optionalEnd()
                        .optionalEnd();
            }
        }

        private static Map<Long, String> named(List<String> names) {
            Map<Long, String> byNumber = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                byNumber.put(i + 1L, names.get(i));
            }
            return byNumber;
        }

        /** Two digits of a year are not a year. */
        private void year(int length) {
            if (length != 4) {
                throw new IllegalArgumentException(pattern);
            }
            seen.append('y');
            builder.appendValue(ChronoField.YEAR, 4);
        }

        private void number(ChronoField field, int length, char what) {
            if (length > 2) {
                throw new IllegalArgumentException(pattern);
            }
            seen.append(what);
            if (length == 2) {
                builder.appendValue(field, 2);
            } else {
                builder.appendValue(field, 1, 2, SignStyle.NOT_NEGATIVE);
            }
        }
    }
}

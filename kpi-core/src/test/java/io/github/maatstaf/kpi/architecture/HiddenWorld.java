package io.github.maatstaf.kpi.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/**
 * What a result must not depend on: the clock, the machine's language, zone and character set, files, the network,
 * databases, logs, threads, chance. Whoever calls this library hands over a date, a locale or a {@code Clock}.
 */
final class HiddenWorld {
    private static final List<String> PACKAGES = List.of(
            "java.net",
            "java.nio.file",
            "java.nio.channels",
            "java.rmi",
            "java.sql",
            "javax.sql",
            "java.util.logging",
            "java.util.prefs",
            "java.util.concurrent",
            "org.slf4j");

    private static final Set<String> TYPES = Set.of(
            "java.io.Console",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System$Logger",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.security.SecureRandom",
            "java.util.ResourceBundle",
            "java.util.ServiceLoader",
            "java.util.Timer");

    /** Names without parameters stand for all overloads; names with parameters for that one. */
    private static final Set<String> MEMBERS = Set.of(
            // the clock: now(Clock) stays possible
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.tickDays",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickMinutes",
            "java.time.Clock.tickSeconds",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDate.now(java.time.ZoneId)",
            "java.time.LocalDateTime.now()",
            "java.time.LocalDateTime.now(java.time.ZoneId)",
            "java.time.LocalTime.now()",
            "java.time.LocalTime.now(java.time.ZoneId)",
            "java.time.OffsetDateTime.now()",
            "java.time.OffsetDateTime.now(java.time.ZoneId)",
            "java.time.Year.now()",
            "java.time.Year.now(java.time.ZoneId)",
            "java.time.YearMonth.now()",
            "java.time.YearMonth.now(java.time.ZoneId)",
            "java.time.ZonedDateTime.now()",
            "java.time.ZonedDateTime.now(java.time.ZoneId)",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance",
            // the system
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.err",
            "java.lang.System.exit",
            "java.lang.System.getProperties",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.in",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.lang.System.out",
            "java.lang.Throwable.printStackTrace",
            // language and region
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.BreakIterator.getCharacterInstance()",
            "java.text.BreakIterator.getLineInstance()",
            "java.text.BreakIterator.getSentenceInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.Collator.getInstance()",
            "java.text.DateFormat.getDateInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.<init>()",
            "java.text.DecimalFormatSymbols.getInstance()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            // zone and character set
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.getBytes()",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            // threads of our own
            "java.util.Arrays.parallelPrefix",
            "java.util.Arrays.parallelSetAll",
            "java.util.Arrays.parallelSort",
            "java.util.Collection.parallelStream",
            "java.util.List.parallelStream",
            "java.util.Set.parallelStream",
            "java.util.stream.BaseStream.parallel",
            "java.util.stream.DoubleStream.parallel",
            "java.util.stream.IntStream.parallel",
            "java.util.stream.LongStream.parallel",
            "java.util.stream.Stream.parallel",
            // chance
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle(java.util.List)");

    private HiddenWorld() {}

    static ArchRule noForbiddenTypes() {
        return ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("bring the world in") {
                    @Override
                    public boolean test(JavaClass used) {
                        JavaClass type = used.getBaseComponentType();
                        String packageName = type.getPackageName();
                        return TYPES.contains(type.getName())
                                || PACKAGES.stream()
                                        .anyMatch(it -> packageName.equals(it) || packageName.startsWith(it + "."));
                    }
                });
    }

    static ArchRule noForbiddenMembers() {
        return ArchRuleDefinition.noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<>("the target reads the machine's settings") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        String fullName = access.getTarget().getFullName();
                        int parameters = fullName.indexOf('(');
                        return MEMBERS.contains(fullName)
                                || parameters > 0 && MEMBERS.contains(fullName.substring(0, parameters));
                    }
                });
    }
}

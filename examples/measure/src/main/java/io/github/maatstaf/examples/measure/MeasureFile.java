package io.github.maatstaf.examples.measure;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.json.TallyReader;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A registration file in, a table of figures out. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = "Makes figures of a registration file (NDJSON) and writes them as CSV.")
public final class MeasureFile implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "FILE.ndjson", description = "The registration file.")
    private Path file;

    @Option(
            names = "--measures",
            split = ",",
            paramLabel = "NAME",
            description = "Names of the query set, or definitions as name=m1;... Without it: all of the query set.")
    private List<String> measures = List.of();

    @Option(names = "--per", defaultValue = "quarter", description = "month, quarter, half-year, year, ...")
    private String per;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "FIELD",
            defaultValue = "complexity,neighbourhood",
            description = "By what is divided; & crosses two.")
    private List<String> by;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Where to; without it: standard output.")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--columns", defaultValue = "figures", description = "figures (six columns) or all.")
    private String columns;

    @Option(names = "--stream", description = "Hold no trajectory, for files that do not fit in memory.")
    private boolean stream;

    @Option(names = "--salvage", description = "Go on where the end of the file is missing.")
    private boolean salvage;

    MeasureFile(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments the file and the options
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine command = new CommandLine(new MeasureFile(out, err));
        command.setOut(new java.io.PrintWriter(out, true));
        command.setErr(new java.io.PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Override
    public Integer call() {
        KpiCalculator calculator;
        TableFile table;
        try {
            calculator = Request.calculator(measures, per, by);
            table = TableFile.of(columns);
            if (stream) {
                calculator.tallyBuilder(); // refuses what can only be computed from all of the data
            }
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return NOT_UNDERSTOOD;
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.println("There is no file to read at " + file);
            return NOT_UNDERSTOOD;
        }
        Optional<Path> folder = target.map(path -> path.toAbsolutePath().getParent());
        if (folder.isPresent() && !Files.isWritable(folder.get())) {
            err.println("There is no folder to write in at " + folder.get());
            return NOT_UNDERSTOOD;
        }
        err.println("Counting " + calculator);
        WithFindings<ObservationTable> made =
                (stream ? streamed(calculator) : held(calculator)).map(figures -> Request.only(measures, figures));
        err.println(made.map(figures -> figures.observations().size() + " figures"));
        if (made.isRefused()) {
            return REFUSED;
        }
        made.value().findings().forEach(err::println);
        if (target.isPresent()) {
            table.write(made.value(), target.get());
            err.println("Written: " + target.get());
        } else {
            table.write(made.value(), out);
        }
        return 0;
    }

    private WithFindings<ObservationTable> streamed(KpiCalculator calculator) {
        return TallyReader.of(calculator)
                .with(reader())
                .reportingTo(progress -> err.println("read " + progress.records()))
                .tableFrom(file);
    }

    private WithFindings<ObservationTable> held(KpiCalculator calculator) {
        WithFindings<Registration> read;
        try (InputStream in = new ProgressStream(Files.newInputStream(file), Files.size(file), err)) {
            read = reader().readFrom(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.map(calculator::over);
    }

    private RegistrationReader reader() {
        RegistrationReader reader = RegistrationReader.withDefaults();
        return salvage ? reader.salvaging() : reader;
    }
}

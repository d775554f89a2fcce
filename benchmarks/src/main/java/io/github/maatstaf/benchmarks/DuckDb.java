package io.github.maatstaf.benchmarks;

import io.github.maatstaf.examples.conformance.Answers;
import io.github.maatstaf.examples.conformance.MadeUpCase;
import io.github.maatstaf.examples.conformance.MadeUpCase.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The query set in DuckDB, in this process: over normalised tables with enum types, and over a flat table made for it. */
final class DuckDb implements AutoCloseable {
    private final Connection connection;

    DuckDb(List<MadeUpCase> cases) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        fill(cases);
    }

    private void fill(List<MadeUpCase> cases) throws SQLException {
        run("CREATE TABLE raw_case (id INTEGER, client INTEGER, neighbourhood VARCHAR);"
                + "CREATE TABLE raw_event (id INTEGER, seq INTEGER, type VARCHAR, day INTEGER, outcome VARCHAR,"
                + " complexity VARCHAR, reason VARCHAR)");
        Map<String, Integer> clients = new HashMap<>();
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "raw_case");
                DuckDBAppender events = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "raw_event")) {
            for (int i = 0; i < cases.size(); i++) {
                MadeUpCase made = cases.get(i);
                Integer client = clients.computeIfAbsent(made.client(), key -> clients.size());
                rows.beginRow();
                rows.append(i);
                rows.append((int) client);
                rows.append(made.neighbourhood());
                rows.endRow();
                int sequence = 0;
                for (Event event : made.events()) {
                    events.beginRow();
                    events.append(i);
                    events.append(sequence++);
                    events.append(event.type());
                    events.append((int) event.date().toEpochDay());
                    events.append(event.outcome());
                    events.append(event.complexity());
                    events.append(event.reason());
                    events.endRow();
                }
            }
        }
        run(resource("duckdb-tables.sql").replace("FACTS", resource("duckdb-facts.sql")));
    }

    void threads(int count) throws SQLException {
        run("SET threads = " + count);
    }

    Answers normalised() throws SQLException {
        return ask("WITH fact AS MATERIALIZED (" + resource("duckdb-facts.sql") + "), signal AS MATERIALIZED ("
                + "SELECT e.id, quarter(e.day) + 4 * (year(e.day) - 2021) AS q FROM event e WHERE e.type = 'SIGNAL'), "
                + resource("duckdb-answers.sql"));
    }

    Answers flat() throws SQLException {
        return ask("WITH fact AS (SELECT * FROM flat), signal AS (SELECT * FROM flat_signal), "
                + resource("duckdb-answers.sql"));
    }

    private Answers ask(String sql) throws SQLException {
        Answers answers = new Answers();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                int quarter = rows.getInt(2) - 1;
                long number = rows.getLong(4);
                // At once: it is about the cell that was read last.
                long first = rows.wasNull() ? Answers.NONE : number;
                answers.put(
                        rows.getString(1),
                        2021 + quarter / 4 + "-Q" + (quarter % 4 + 1),
                        rows.getString(3),
                        first,
                        rows.getLong(5));
            }
        }
        return answers;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) {
        try (InputStream in = DuckDb.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

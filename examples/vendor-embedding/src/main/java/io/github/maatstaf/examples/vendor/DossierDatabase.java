package io.github.maatstaf.examples.vendor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The vendor's own database: a file on disk, with a dossier, a team and a history of statuses. Nothing here knows
 * Maatstaf; the vendor has this already.
 */
final class DossierDatabase implements AutoCloseable {
    private static final String ROWS =
            "select h.nummer, d.id as dossier, d.clientsleutel, h.status, h.gewijzigd, h.reden,"
                    + " d.buurt, t.naam as team from statushistorie h join dossier d on d.id = h.dossier_id"
                    + " left join team t on t.id = d.team_id order by h.nummer";
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DELIVERED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> COLUMNS =
            List.of("NUMMER", "DOSSIER", "CLIENTSLEUTEL", "STATUS", "REDEN", "BUURT", "TEAM");

    private final Connection connection;

    private DossierDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Takes a row: its number in the vendor's table, and its cells by the names of the query's columns. */
    interface RowTaker {
        void take(long number, Map<String, String> cells);
    }

    /** Opens the file, and fills it with made-up dossiers if it is new. */
    static DossierDatabase open(Path file) throws SQLException, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file.toAbsolutePath());
        DossierDatabase database = new DossierDatabase(connection);
        if (!database.hasTables()) {
            database.fill();
        }
        return database;
    }

    private boolean hasTables() throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "STATUSHISTORIE", null)) {
            return tables.next();
        }
    }

    /** Gives each row of the history away, in the order in which it was written. */
    long rows(RowTaker taker) throws SQLException {
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ROWS)) {
            while (rows.next()) {
                Map<String, String> cells = new HashMap<>();
                for (String column : COLUMNS) {
                    String cell = rows.getString(column);
                    cells.put(column, cell == null ? "" : cell);
                }
                cells.put(
                        "GEWIJZIGD",
                        rows.getObject("GEWIJZIGD", LocalDateTime.class).format(DELIVERED));
                taker.take(rows.getLong("NUMMER"), cells);
                count++;
            }
        }
        return count;
    }

    private void fill() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : Resources.text("tables.sql").split(";\\s*\n")) {
                statement.execute(sql);
            }
        }
        try (BufferedReader log = Resources.reader("made-up-log.csv");
                PreparedStatement dossier =
                        connection.prepareStatement("merge into dossier key (id) values (?, ?, ?, ?)");
                PreparedStatement history = connection.prepareStatement(
                        "insert into statushistorie (dossier_id, status, gewijzigd, reden) values (?, ?, ?, ?)")) {
            for (String line : log.lines().skip(1).collect(Collectors.toList())) {
                String[] cells = line.split(";", -1);
                LocalDateTime time = time(cells[3]);
                if (cells[0].isEmpty() || time == null) {
                    continue; // this database would not have let it in
                }
                dossier.setString(1, cells[0]);
                dossier.setString(2, cells[1]);
                dossier.setString(3, cells[4].isEmpty() ? null : cells[4]);
                dossier.setObject(4, team(cells[4]));
                dossier.execute();
                history.setString(1, cells[0]);
                history.setString(2, cells[2]);
                history.setTimestamp(3, Timestamp.valueOf(time));
                history.setString(4, reason(cells[2], cells[0]));
                history.execute();
            }
        }
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text, WRITTEN);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Integer team(String neighbourhood) {
        return neighbourhood.isEmpty() ? null : neighbourhood.equals("Oude Dorp") ? 1 : 2;
    }

    /** Made up: what the closing screen asks for, and what somebody added to its list last night. */
    private static String reason(String status, String dossier) {
        if (status.equals("Gestopt")) {
            return dossier.endsWith("7") ? "verhuisd" : "gestopt door cliënt";
        }
        if (!status.equals("Afgerond")) {
            return null;
        }
        return dossier.endsWith("3") ? "nieuwe reden" : dossier.endsWith("5") ? "maatje gevonden" : "doel bereikt";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

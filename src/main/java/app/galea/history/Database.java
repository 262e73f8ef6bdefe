package app.galea.history;

import app.galea.history.HistoryException.Kind;
import app.galea.history.Schema.NewerSchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One database of either kind, with whole reads and whole writes. Any thread. */
final class Database {

    /** How long another program's write is waited for, ms. */
    private static final int BUSY_MS = 5000;

    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_NOT_A_DATABASE = 26;

    private final String name;
    private final Jdbi jdbi;
    private final Dialect dialect;

    private Database(String name, Jdbi jdbi, Dialect dialect) {
        this.name = name;
        this.jdbi = jdbi;
        this.dialect = dialect;
    }

    /** A file, made where there is none; brought up to date. */
    static Database sqlite(Path file) throws HistoryException {
        Database database = unprepared(file);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw database.unreachable(e);
        }
        database.prepare();
        return database;
    }

    /** A file as it is, whatever its version. */
    static Database unprepared(Path file) {
        NativeSqlite.prepare();
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // a power loss must not take back what was said to be saved
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MS);
        // a transaction that reads first and writes later could find the lock taken in between
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return new Database("The history " + file, Jdbi.create(source), Dialect.SQLITE);
    }

    /**
     * A server's database; brought up to date.
     *
     * @param user empty: as the address says
     */
    static Database postgres(String url, String user) throws HistoryException {
        Properties patience = new Properties();
        patience.setProperty("connectTimeout", "5");
        patience.setProperty("loginTimeout", "5");
        patience.setProperty("socketTimeout", "30");
        if (!user.isEmpty()) {
            patience.setProperty("user", user);
        }
        Jdbi jdbi = Jdbi.create(() -> DriverManager.getConnection(url, patience));
        Database database = new Database("The studio's database", jdbi, Dialect.POSTGRES);
        database.prepare();
        return database;
    }

    private void prepare() throws HistoryException {
        try (Handle handle = jdbi.open()) {
            Schema.migrate(handle, dialect);
        } catch (NewerSchemaException e) {
            throw new HistoryException(
                    Kind.NEWER,
                    name + " was written by a newer version of Galea (" + e.getMessage()
                            + "); use that version. It was left as it is.",
                    e);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    /** Reads in one go. */
    <T> T read(Function<Handle, T> work) throws HistoryException {
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    /** Writes all of it or nothing. */
    <T> T write(Function<Handle, T> work) throws HistoryException {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    private HistoryException explained(JdbiException e) {
        int code = sqlCause(e).map(SQLException::getErrorCode).orElse(0) & 0xff;
        boolean damaged = dialect == Dialect.SQLITE && (code == SQLITE_CORRUPT || code == SQLITE_NOT_A_DATABASE);
        return damaged
                ? new HistoryException(
                        Kind.BROKEN,
                        name + " is damaged and was left as it is; bring back a backup with"
                                + " 'galea history restore'.",
                        e)
                : unreachable(e);
    }

    private HistoryException unreachable(Exception e) {
        String reason = sqlCause(e).map(Throwable::getMessage).orElse(String.valueOf(e.getMessage()));
        return new HistoryException(
                Kind.UNREACHABLE, name + " cannot be used just now (" + firstLine(reason) + ").", e);
    }

    private static String firstLine(String reason) {
        return reason.lines().findFirst().orElse("");
    }

    private static Optional<SQLException> sqlCause(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}

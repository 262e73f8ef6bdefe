package app.galea.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** The tables, brought up to date by numbered migrations; one that failed leaves the database as it was. */
final class Schema {

    /** The number of the last migration. */
    static final int LATEST = 2;

    private Schema() {}

    /** Brings a database up to date. */
    static void migrate(Handle handle, Dialect dialect) throws NewerSchemaException {
        migrate(handle, dialect, LATEST);
    }

    /** Up to a certain version only, as an older program did. */
    static void migrate(Handle handle, Dialect dialect, int upTo) throws NewerSchemaException {
        if (check(dialect.version(handle)) >= upTo) {
            return;
        }
        handle.useTransaction(transaction -> {
            dialect.begin(transaction);
            for (int next = dialect.version(transaction) + 1; next <= upTo; next++) {
                transaction.createScript(dialect.spell(script(next))).executeAsSeparateStatements();
                dialect.setVersion(transaction, next);
            }
        });
    }

    private static int check(int version) throws NewerSchemaException {
        if (version > LATEST) {
            throw new NewerSchemaException(version);
        }
        return version;
    }

    private static String script(int number) {
        String name = String.format(Locale.ROOT, "%04d.sql", number);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read itself", e);
        }
    }

    /** A newer program wrote the database. */
    static final class NewerSchemaException extends Exception {

        private static final long serialVersionUID = 1L;

        NewerSchemaException(int version) {
            super("version " + version + ", this program knows " + LATEST);
        }
    }
}

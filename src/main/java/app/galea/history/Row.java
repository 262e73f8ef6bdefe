package app.galea.history;

import app.galea.session.Precision;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.statement.Query;

/** One row of a table by the names of its columns. Mutable. */
final class Row {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Row with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    Row withNullable(String column, Optional<String> text) {
        return with(column, text.map(Object.class::cast).orElse(new NullArgument(Types.VARCHAR)));
    }

    Row withFigure(String column, OptionalDouble value, int decimals) {
        return with(
                column,
                value.isPresent()
                        ? (Object) Precision.rounded(value.getAsDouble(), decimals)
                        : new NullArgument(Types.DOUBLE));
    }

    /** The new row's number; empty where a row with this key was there already. */
    Optional<Long> insertUnlessThere(Handle handle, String table, String key, String number) {
        String columns = String.join(", ", values.keySet());
        String places = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        Query query = handle.createQuery("INSERT INTO " + table + " (" + columns + ") VALUES (" + places
                + ") ON CONFLICT (" + key + ") DO NOTHING RETURNING " + number);
        values.forEach(query::bind);
        return query.mapTo(Long.class).findOne();
    }
}

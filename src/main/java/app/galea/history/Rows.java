package app.galea.history;

import app.galea.session.Precision;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many rows of one table, written at once. Mutable; values are added in the order of columns. */
final class Rows {

    private final Handle handle;
    private final String sql;
    private final List<List<Object>> rows = new ArrayList<>();

    /** @param columns with blanks between */
    Rows(Handle handle, String table, String columns) {
        this.handle = handle;
        List<String> names = Arrays.asList(columns.split(" "));
        String places = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        sql = "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + places + ")";
    }

    /** Begins a row. */
    Rows next() {
        rows.add(new ArrayList<>());
        return this;
    }

    /** Number of the row that was begun last, from 0. */
    int index() {
        return rows.size() - 1;
    }

    Rows add(Object value) {
        rows.get(index()).add(value);
        return this;
    }

    Rows addNullable(Optional<String> text) {
        return add(text.map(Object.class::cast).orElse(new NullArgument(Types.VARCHAR)));
    }

    Rows addFigure(OptionalDouble value, int decimals) {
        return add(
                value.isPresent()
                        ? (Object) Precision.rounded(value.getAsDouble(), decimals)
                        : new NullArgument(Types.DOUBLE));
    }

    Rows addUnits(OptionalDouble value, int decimals) {
        return add(
                value.isPresent()
                        ? (Object) Precision.units(value.getAsDouble(), decimals)
                        : new NullArgument(Types.BIGINT));
    }

    Rows addNumber(OptionalInt value) {
        return add(value.isPresent() ? (Object) value.getAsInt() : new NullArgument(Types.INTEGER));
    }

    void write() {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (List<Object> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                batch.bind(i, row.get(i));
            }
            batch.add();
        }
        batch.execute();
    }
}

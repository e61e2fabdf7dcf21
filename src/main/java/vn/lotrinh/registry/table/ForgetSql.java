package vn.lotrinh.registry.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lotrinh.registry.Register;

/**
 * The statements that empty what former rows of a register took over from records that are erased, and what is computed from it. The village stays:
 * it says nothing of a person, and the right to read the row rests on it.
 */
public final class ForgetSql {

    private final TableShape shape;

    public ForgetSql(TableShape shape) {
        this.shape = shape;
    }

    /**
     * One way by which something came here.
     *
     * @param columns what is emptied
     * @param statement for the records {@code :ids} of the other register; answers the ids of the records that it touched
     */
    public record Way(Set<String> columns, String statement) {}

    /**
     * @param register that the records are of
     * @param fields that they are erased in; a former row keeps what it took over from others of their fields
     */
    public List<Way> ways(String register, Collection<String> fields) {
        var ways = new ArrayList<Way>();
        for (var source : shape.sources()) {
            if (source.register().code().equals(register)) {
                var columns = new LinkedHashSet<String>();
                source.columns().forEach((here, there) -> {
                    if (!here.equals(Register.VILLAGE) && fields.contains(there)) {
                        columns.add(here);
                    }
                });
                if (!columns.isEmpty()) {
                    columns.addAll(computedFrom(columns));
                    ways.add(new Way(columns, statement(source, columns)));
                }
            }
        }
        return ways;
    }

    /** Former rows keep what was computed as plain values; {@code folded} they have not. */
    private List<String> computedFrom(Collection<String> columns) {
        return shape.columns().stream()
                .filter(column -> column.origin() == Column.Origin.GENERATED
                        && !column.name().equals("folded"))
                .filter(column -> columns.stream().anyMatch(one -> column.type().contains(Column.quote(one))))
                .map(Column::name)
                .toList();
    }

    private String statement(Source source, Collection<String> columns) {
        return "UPDATE " + shape.formerTable() + " f SET "
                + columns.stream()
                        .map(column -> Column.quote(column) + " = NULL")
                        .collect(joining(", "))
                + " WHERE f.commune = :commune AND " + leads(source) + " RETURNING f.id";
    }

    private static String leads(Source source) {
        if (source.through() != null) {
            return "f." + Column.quote(source.through()) + " = ANY(:ids::uuid[])";
        }
        var match = source.match();
        return "("
                + match.values().stream().map(here -> "f." + Column.quote(here)).collect(joining(", "))
                + ") IN (SELECT "
                + match.keySet().stream().map(Column::quote).collect(joining(", ")) + " FROM " + TableShape.SCHEMA + "."
                + Column.quote(source.register().code() + "_former")
                + " WHERE commune = :commune AND id = ANY(:ids::uuid[]))";
    }
}

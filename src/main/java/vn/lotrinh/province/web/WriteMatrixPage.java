package vn.lotrinh.province.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.StatusCount;
import vn.lotrinh.plan.TargetDrawing;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.province.TargetMatrix;
import vn.lotrinh.province.TargetMatrix.Column;
import vn.lotrinh.province.TargetMatrix.Row;
import vn.lotrinh.territory.CommuneKind;

/** Writes the table of communes and targets. */
final class WriteMatrixPage {

    private final TargetMatrix matrix;
    private final Asked asked;

    WriteMatrixPage(TargetMatrix matrix, Asked asked) {
        this.matrix = matrix;
        this.asked = asked;
    }

    /**
     * What the address asks for.
     *
     * @param target the key of a column; every column where it is none
     * @param status of which a commune has one at least
     */
    record Asked(
            @Nullable String target,
            @Nullable Status status,
            @Nullable CommuneKind kind) {

        boolean filters() {
            return (target != null && !target.isBlank()) || status != null || kind != null;
        }
    }

    MatrixPage page(Years years) {
        var columns = columns();
        var rows = matrix.rows().stream().filter(row -> isWanted(row, columns)).toList();
        int year = matrix.year();
        return new MatrixPage(
                year,
                VietnameseFormat.date(matrix.asOf()),
                years.running(year),
                matrix.rows().size(),
                years.choices(year),
                targets(),
                statuses(),
                kinds(),
                asked.filters(),
                columns.stream()
                        .map(column -> new MatrixPage.Column(
                                name(column),
                                Addresses.province(column.indicator().code(), year)))
                        .toList(),
                rows.stream().map(row -> row(row, columns)).toList(),
                StatusCount.listOf(rows.stream()
                        .flatMap(row ->
                                columns.stream().map(column -> row.targets().get(column.key())))
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private List<Choice> targets() {
        return choices(
                "Tất cả chỉ tiêu",
                matrix.columns().stream()
                        .map(column -> new Choice(
                                column.key(), name(column), column.key().equals(asked.target())))
                        .toList());
    }

    private List<Choice> statuses() {
        return choices(
                "Mọi tình trạng",
                Status.worstFirst().stream()
                        .map(status -> new Choice(status.code(), status.words(), status == asked.status()))
                        .toList());
    }

    private List<Choice> kinds() {
        return choices(
                "Xã và phường",
                Stream.of(CommuneKind.values())
                        .map(kind -> new Choice(kind.code(), "Chỉ " + kind.word(), kind == asked.kind()))
                        .toList());
    }

    private List<Column> columns() {
        var wanted = matrix.columns().stream()
                .filter(column -> column.key().equals(asked.target()))
                .toList();
        return wanted.isEmpty() ? matrix.columns() : wanted;
    }

    private boolean isWanted(Row row, List<Column> columns) {
        boolean ofTheKind = asked.kind() == null || row.commune().kind() == asked.kind();
        return ofTheKind
                && (asked.status() == null
                        || columns.stream()
                                .map(column -> row.targets().get(column.key()))
                                .anyMatch(standing -> standing != null && standing.status() == asked.status()));
    }

    private static List<Choice> choices(String all, List<Choice> choices) {
        boolean none = choices.stream().noneMatch(Choice::chosen);
        return Stream.concat(Stream.of(new Choice("", all, none)), choices.stream())
                .toList();
    }

    /** Said only where the same indicator is also asked for without a baseline. */
    private String name(Column column) {
        boolean asksTwice = matrix.columns().stream()
                        .filter(other -> other.indicator()
                                .code()
                                .equals(column.indicator().code()))
                        .count()
                > 1;
        return column.indicator().name() + (asksTwice && column.relative() ? ", so với năm gốc" : "");
    }

    private MatrixPage.Row row(Row row, List<Column> columns) {
        return new MatrixPage.Row(
                CommuneWords.name(row.commune()),
                Addresses.commune(row.commune().code(), matrix.year()),
                row.hasPlan() ? "" : "chưa có kế hoạch đang có hiệu lực",
                columns.stream()
                        .map(column -> cell(row, column, row.targets().get(column.key())))
                        .toList());
    }

    private MatrixPage.Cell cell(Row row, Column column, @Nullable TargetStanding standing) {
        String address =
                Addresses.indicator(row.commune().code(), column.indicator().code(), matrix.year());
        if (standing == null) {
            return new MatrixPage.Cell(CommuneWords.NO_TARGET, null, "", "", address);
        }
        var words = TargetWords.of(standing);
        return new MatrixPage.Cell(
                standing.status().words(),
                TargetDrawing.mark(standing.status()),
                words.known() ? VietnameseFormat.withUnit(words.figure(), words.unit()) : words.figure(),
                words.milestone(),
                address);
    }
}

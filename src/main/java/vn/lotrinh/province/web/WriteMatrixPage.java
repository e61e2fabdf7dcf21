package vn.lotrinh.province.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.Status;
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
     * What the address asks for; what it does not know it leaves out.
     *
     * @param target the key of a column
     * @param status the name of a status
     * @param kind the name of a kind of commune
     */
    record Asked(
            @Nullable String target,
            @Nullable String status,
            @Nullable String kind) {

        boolean filters() {
            return Stream.of(target, status, kind).anyMatch(one -> one != null && !one.isBlank());
        }
    }

    MatrixPage page(Years years) {
        var columns = columns();
        var rows = matrix.rows().stream().filter(row -> isWanted(row, columns)).toList();
        int year = matrix.year();
        return new MatrixPage(
                year,
                VietnameseFormat.date(matrix.asOf()),
                years.isRunning(year)
                        ? "Năm " + year + " chưa hết: tình trạng đánh giá theo năm " + (year - 1) + "."
                        : null,
                matrix.rows().size(),
                years.choices(year),
                choices(
                        "Tất cả chỉ tiêu",
                        asked.target(),
                        matrix.columns().stream()
                                .map(column -> new Choice(
                                        column.key(), name(column), column.key().equals(asked.target())))
                                .toList()),
                choices(
                        "Mọi tình trạng",
                        asked.status(),
                        Sort.worstFirst().stream()
                                .map(status -> new Choice(
                                        status.name(),
                                        status.words(),
                                        status.name().equals(asked.status())))
                                .toList()),
                choices(
                        "Xã và phường",
                        asked.kind(),
                        Stream.of(CommuneKind.values())
                                .map(kind -> new Choice(
                                        kind.name(),
                                        "Chỉ " + kind.word(),
                                        kind.name().equals(asked.kind())))
                                .toList()),
                asked.filters(),
                columns.stream()
                        .map(column -> new MatrixPage.Column(
                                name(column),
                                Addresses.province(column.indicator().code(), year, Sort.GREATEST, null)))
                        .toList(),
                rows.stream().map(row -> row(row, columns)).toList(),
                keys(rows, columns));
    }

    private List<Column> columns() {
        var wanted = matrix.columns().stream()
                .filter(column -> column.key().equals(asked.target()))
                .toList();
        return wanted.isEmpty() ? matrix.columns() : wanted;
    }

    private boolean isWanted(Row row, List<Column> columns) {
        boolean ofTheKind = asked.kind() == null
                || asked.kind().isBlank()
                || row.commune().kind().name().equals(asked.kind());
        return ofTheKind
                && (asked.status() == null
                        || asked.status().isBlank()
                        || columns.stream().anyMatch(column -> {
                            var standing = row.targets().get(column.key());
                            return standing != null && standing.status().name().equals(asked.status());
                        }));
    }

    private static List<Choice> choices(String all, @Nullable String chosen, List<Choice> choices) {
        boolean none = choices.stream().noneMatch(choice -> Objects.equals(choice.value(), chosen));
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
                row.hasPlan() ? "" : "chưa có kế hoạch có hiệu lực",
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

    private static List<MatrixPage.Key> keys(List<Row> rows, List<Column> columns) {
        var keys = new ArrayList<MatrixPage.Key>();
        for (Status status : Sort.worstFirst()) {
            int count = (int) rows.stream()
                    .flatMap(row -> columns.stream().map(column -> row.targets().get(column.key())))
                    .filter(standing -> standing != null && standing.status() == status)
                    .count();
            if (count > 0) {
                keys.add(new MatrixPage.Key(TargetDrawing.mark(status), status.words(), count));
            }
        }
        return keys;
    }
}

package vn.lotrinh.registry;

import java.util.Optional;
import vn.lotrinh.geography.ShapeKind;

/** What a field holds. <i>Kiểu dữ liệu</i>. Each is a column of one type in the register's table. */
public enum FieldType {
    TEXT("chữ", "text"),
    WHOLE("số nguyên", "numeric"),
    DECIMAL("số thập phân", "numeric"),
    /** Dong, whole. */
    MONEY("số tiền", "numeric"),
    DATE("ngày", "date"),
    /** A period as {@link vn.lotrinh.kernel.Period} writes it. */
    PERIOD("kỳ", "text"),
    YES_NO("có hoặc không", "boolean"),
    /** The code of one choice of a list. */
    CHOICE("chọn trong danh mục", "text"),
    /** The id of a record of another register. */
    REFERENCE("bản ghi của sổ khác", "uuid"),
    /** The code of a village other than the one that the record belongs to. */
    VILLAGE("thôn", "text"),
    /** GeoJSON geometry, as all three shapes; each may be of several parts. */
    POINT("điểm trên bản đồ", "jsonb"),
    LINE("đường trên bản đồ", "jsonb"),
    POLYGON("vùng trên bản đồ", "jsonb"),
    /** SHA-256 digests of kept files, in hexadecimal. */
    ATTACHMENTS("tệp đính kèm", "text[]"),
    /** Computed from other fields of the same record when it is saved. */
    COMPUTED("tự tính", "numeric");

    private final String title;
    private final String sqlType;

    FieldType(String title, String sqlType) {
        this.title = title;
        this.sqlType = sqlType;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The type of its column in PostgreSQL. */
    public String sqlType() {
        return sqlType;
    }

    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL || this == MONEY || this == COMPUTED;
    }

    public boolean isShape() {
        return findShapeKind().isPresent();
    }

    /** Which shape it holds; empty for what is none. */
    public Optional<ShapeKind> findShapeKind() {
        return switch (this) {
            case POINT -> Optional.of(ShapeKind.POINT);
            case LINE -> Optional.of(ShapeKind.LINE);
            case POLYGON -> Optional.of(ShapeKind.AREA);
            default -> Optional.empty();
        };
    }
}

package vn.lotrinh.formula;

/** What a formula may do with a field; how it is kept and typed in is the register's own matter. */
public enum FieldType {
    NUMBER("số"),
    TEXT("chữ"),
    CHOICE("lựa chọn"),
    DATE("ngày"),
    YES_NO("có/không"),
    REFERENCE("tham chiếu"),
    OTHER("khác");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether its values are compared letter by letter. */
    boolean textual() {
        return this == TEXT || this == CHOICE || this == REFERENCE;
    }
}
